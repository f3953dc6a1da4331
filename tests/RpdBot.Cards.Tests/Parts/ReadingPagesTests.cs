using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cards.Tests.Samples;

namespace RpdBot.Cards.Tests.Parts;

public sealed class ReadingPagesTests
{
    private const int Room = 20 * 1024;

    private static readonly string Chapter = string.Join(
        ' ',
        Enumerable.Range(0, 900).Select(number => $"word{number}")
    );

    [Fact]
    public void Reading_ThatFits_IsOnePage()
    {
        var reading = new SampleParts(SampleWords.Ordinary).Reading;

        var page = Assert.Single(ReadingPages.Of(reading, Room));

        Assert.Equal(reading.Select(section => section.Title), page.Select(section => section.Title));
        Assert.Equal(Lines([reading]), Lines([page]));
    }

    [Fact]
    public void Reading_OfNothing_IsOneEmptyPage() => Assert.Empty(Assert.Single(ReadingPages.Of([], Room)));

    [Theory]
    [InlineData("three-byte")]
    [InlineData("emoji")]
    public void Reading_OfTheLongestWords_IsCutIntoPagesThatFitAndLosesNothing(string kind)
    {
        var reading = new SampleParts(kind == "emoji" ? SampleWords.Emoji : SampleWords.ThreeByte).Reading;

        var pages = ReadingPages.Of(reading, Room);

        Assert.All(pages, page => Assert.InRange(Bytes(page), 1, Room));
        Assert.Equal(Words([reading]), Words(pages));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void Reading_OfLettersOfTwoUnits_IsNeverCutInsideALetter(string before)
    {
        var words = before + SampleWords.Emoji.Full("");
        var section = new ReadingSectionView("Stage 1", [new("What was said", Plain.Of(words))]);

        var pages = ReadingPages.Of([section], ReadingPages.LeastBytes);

        Assert.Equal(words, Words(pages));
        Assert.All(Lines(pages), line => Assert.False(char.IsLowSurrogate(line.Words.Words[0])));
    }

    [Fact]
    public void Reading_OfALongChapter_IsCutBetweenWordsAndSaysThatItGoesOn()
    {
        var section = new ReadingSectionView(
            "Stage 1",
            [new("What was said", Plain.Of(Chapter), Plain.Of("Asha Wren"), "Tuesday")]
        );

        var pages = ReadingPages.Of([section], ReadingPages.LeastBytes);

        Assert.True(pages.Length > 1);
        Assert.Equal(Chapter, Words(pages));
        Assert.Equal("What was said (continued)", pages[1][0].Lines[0].Label);
        Assert.All(pages[..^1], page => Assert.EndsWith(" ", page[^1].Lines[^1].Words.Words, StringComparison.Ordinal));
    }

    [Fact]
    public void Task_WithTheLongestWordsOnEachPage_StaysUnderTheLimit()
    {
        var view = new CaseSamples(SampleWords.Emoji).TaskView;
        var rest = TaskCard.Of(view with { Reading = [] }).Bytes(CardActions.Execute);

        foreach (var page in ReadingPages.Of(view.Reading, SizeTests.Limit - rest))
        {
            Assert.InRange(TaskCard.Of(view with { Reading = page }).Bytes(CardActions.Execute), 1, SizeTests.Limit);
        }
    }

    private static int Bytes(ImmutableArray<ReadingSectionView> page) =>
        new AdaptiveCard("", [.. Reading.Of(page)]).Bytes(CardActions.Execute);

    private static string Words(IEnumerable<ImmutableArray<ReadingSectionView>> pages) =>
        string.Concat(Lines(pages).Select(line => line.Words.Words));

    private static IEnumerable<ReadingLineView> Lines(IEnumerable<ImmutableArray<ReadingSectionView>> pages) =>
        pages.SelectMany(page => page).SelectMany(section => section.Lines);
}
