using RpdBot.Cards.Schema;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using Xunit.Abstractions;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

/// <summary>Every card of a case in which everybody wrote as much as they may, in letters of three bytes and in emoji.</summary>
public sealed class CardSizeTests(ITestOutputHelper output)
{
    private const int Limit = 80_000;
    private const int MostPages = 6;

    [Theory]
    [InlineData("three bytes", "漢")]
    [InlineData("paragraphs", "a\n")]
    [InlineData("braces", "{{")]
    [InlineData("quotes", "\"")]
    [InlineData("emoji", "😀")]
    public void Card_WithTheLongestTexts_StaysUnderTheLimit(string what, string unit)
    {
        var (most, where) = Stories(unit).SelectMany(story => Sizes(story, unit)).Max();
        output.WriteLine($"{what}: {most} bytes, {where}");
        Assert.True(most <= Limit, $"{where} has {most} bytes.");
    }

    [Fact]
    public void Card_OfAnOrdinaryCase_IsUnderTheGoal()
    {
        var (most, where) = EveryCard
            .Of(new Scene(Rules, CaseBuilder.AtConfirm().Case, Tamsin, CaseBuilder.Start), pages: 2)
            .Select(card => (card.Card.Bytes(CardActions.Execute), card.Name))
            .Max();
        output.WriteLine($"ordinary: {most} bytes, {where}");
        Assert.True(most <= 28_000, $"{where} has {most} bytes.");
    }

    [Fact]
    public void Reading_OfLongTexts_IsWholeOverItsPages()
    {
        var text = string.Concat(Enumerable.Range(0, 800).Select(number => $"w{number} "));
        var story = CaseBuilder.AtContact().Answered(Tamsin, "contact", "sent", ("issue", "漢" + text[..3_500]));
        story.Assigned(ManagerB, Imani).Opened(Imani).Noted(Imani, string.Concat(Enumerable.Repeat("😀", 2_000)));
        var scene = new Scene(Rules, story.Case, Imani, story.Now);
        var pages = Enumerable.Range(1, 6).Select(page => StatusCards.For(scene, new Drawing { Page = page }).Text());
        var all = string.Join('\n', pages);
        Assert.All(Enumerable.Range(0, 600), number => Assert.Contains($"w{number} ", all, StringComparison.Ordinal));
        Assert.True(all.Count(letter => letter == '\ud83d') >= 2_000);
    }

    private static IEnumerable<(int Bytes, string Where)> Sizes(CaseBuilder story, string unit) =>
        from viewer in new[] { Tamsin, Imani }
        let scene = new Scene(Rules, story.Case, viewer, story.Now)
        from drawing in new[] { Drawing.Fresh, Longest.Refused(unit) }
        from card in EveryCard.Of(scene, MostPages, drawing)
        select (card.Card.Bytes(CardActions.Execute), $"{viewer.Name}: {card.Name}");

    /// <summary>The states in which the most has been said.</summary>
    private static IEnumerable<CaseBuilder> Stories(string unit)
    {
        yield return CaseBuilder.AtContact(Longest.Fill(unit));
        yield return CaseBuilder.AtConfirm(Longest.Fill(unit)).Noted(Imani, Longest.Text(unit, 4_000));
        yield return CaseBuilder.AtConfirm(Longest.Fill(unit)).Answered(Tamsin, "confirm", "not-resolved");
    }
}
