using System.Globalization;
using RpdBot.Cards.Schema;
using RpdBot.Cards.Tests.Samples;
using Xunit.Abstractions;

namespace RpdBot.Cards.Tests;

/// <summary>Teams takes a message of at most 80 KB, and older clients of 28 KB: every card stays under that.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    /// <summary>What the activity around a card may take.</summary>
    private const int Around = 2 * 1024;

    /// <summary>The most bytes of a card.</summary>
    public const int Limit = (80 * 1024) - Around;

    private const int Goal = (28 * 1024) - Around;

    [Fact]
    public void EveryCard_WithWordsAsInLife_StaysUnderTheGoal() => Weigh(SampleWords.Ordinary, Goal);

    [Fact]
    public void EveryCard_WithTheLongestWordsInThreeByteLetters_StaysUnderTheLimit() =>
        Weigh(SampleWords.ThreeByte, Limit);

    /// <summary>A task is left out: its reading is divided into pages, as <c>ReadingPagesTests</c> shows.</summary>
    [Fact]
    public void EveryCard_WithTheLongestWordsInEmoji_StaysUnderTheLimit() => Weigh(SampleWords.Emoji, Limit, "09-task");

    private void Weigh(SampleWords words, int limit, string paged = "none")
    {
        var weights = Gallery
            .Of(words)
            .Select(sample => (sample.Name, Bytes: sample.Card.Bytes(CardActions.Execute)))
            .ToArray();
        foreach (var (name, bytes) in weights)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words.Name, -12}{name, -20}{bytes, 8}"));
        }

        Assert.All(
            weights.Where(weight => !weight.Name.StartsWith(paged, StringComparison.Ordinal)),
            weight => Assert.InRange(weight.Bytes, 1, limit)
        );
    }
}
