using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RpdBot.Cards.Schema;
using RpdBot.Cards.Tests.Samples;

namespace RpdBot.Cards.Tests.Schema;

public sealed class AdaptiveActionTests
{
    private static readonly AdaptiveExecuteAction Open = new(
        "Open",
        "open",
        ImmutableDictionary<string, string>.Empty.Add("case", "RPD-2026-000123")
    );

    [Fact]
    public void Execute_InExecuteMode_CarriesItsVerbInTheDataTooAndFallsBackToSubmit() =>
        Assert.Equal(
            """{"type":"Action.Execute","title":"Open","verb":"open","data":{"verb":"open","case":"RPD-2026-000123"},"fallback":"""
                + """{"type":"Action.Submit","title":"Open","data":{"verb":"open","case":"RPD-2026-000123"}}}""",
            Open.ToJson(CardActions.Execute).ToJsonString()
        );

    [Fact]
    public void Execute_InSubmitMode_IsASubmitWithTheSameData() =>
        Assert.Equal(
            """{"type":"Action.Submit","title":"Open","data":{"verb":"open","case":"RPD-2026-000123"}}""",
            Open.ToJson(CardActions.Submit).ToJsonString()
        );

    [Fact]
    public void Execute_WhoseDataNamesAVerb_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() =>
            (Open with { Data = Open.Data.Add("verb", "other") }).ToJson(CardActions.Execute)
        );

    [Fact]
    public void EveryCard_InSubmitMode_HasNoExecute()
    {
        foreach (var (_, card) in Gallery.Of(SampleWords.Ordinary))
        {
            Assert.Empty(card.ToJson(CardActions.Submit).OfType("Action.Execute"));
        }
    }

    [Fact]
    public void EveryButton_OnEveryCard_HoldsOnlyTheDataOfItsViewAndItsVerb()
    {
        string[] given = ["verb", "case", "task"];
        foreach (var (_, card) in Gallery.Of(SampleWords.Ordinary))
        {
            foreach (var action in card.ToJson(CardActions.Execute).OfType("Action.Execute"))
            {
                Assert.All((JsonObject)action["data"]!, member => Assert.Contains(member.Key, given));
            }
        }
    }
}
