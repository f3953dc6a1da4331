using RpdBot.Cards.Schema;
using RpdBot.Cards.Tests.Samples;

namespace RpdBot.Cards.Tests.Schema;

public sealed class AdaptiveCardTests
{
    public static TheoryData<string> Names => [.. Gallery.Of(SampleWords.Ordinary).Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_OfEveryKind_SaysItsVersionItsWidthAndASafeSentence(string name)
    {
        var json = Card(name).ToJson(CardActions.Execute);

        Assert.Equal("1.5", json.Text("version"));
        Assert.Equal("Full", json["msteams"]!["width"]!.GetValue<string>());
        Assert.False(string.IsNullOrWhiteSpace(json.Text("fallbackText")));
        Assert.DoesNotContain("Asha", json.Text("fallbackText")!, StringComparison.Ordinal);
        Assert.DoesNotContain("Trust", json.Text("fallbackText")!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_OfEveryKind_WritesNoNullAndNoIdTwice(string name)
    {
        var json = Card(name).ToJson(CardActions.Execute);

        Assert.All(json.Objects(), element => Assert.All(element, member => Assert.NotNull(member.Value)));
        var ids = json.Objects().Select(element => element.Text("id")).OfType<string>().ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_OfEveryKind_ChecksNothingInTheClient(string name) =>
        Assert.All(
            Card(name).ToJson(CardActions.Execute).Inputs(),
            input =>
            {
                Assert.False(input.ContainsKey("isRequired"));
                Assert.False(input.ContainsKey("regex"));
                Assert.False(string.IsNullOrWhiteSpace(input.Text("label")));
            }
        );

    [Fact]
    public void Card_WithLettersOfManyLanguages_WritesThemAsTheyAre() =>
        Assert.Contains(
            "Zoë Łukasz 字 'quoted'",
            new AdaptiveCard("Zoë Łukasz 字 'quoted'", []).ToText(CardActions.Execute),
            StringComparison.Ordinal
        );

    private static AdaptiveCard Card(string name) =>
        Gallery.Of(SampleWords.Ordinary).Single(sample => sample.Name == name).Card;
}
