using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cards.Tests.Samples;

namespace RpdBot.Cards.Tests.Schema;

public sealed class PlainTests
{
    private const string Wicked =
        "**ZQ** _ZQ_ [ZQ](https://evil.example) ![ZQ](https://evil.example/a.png) <b>ZQ</b> <at>ZQ</at> @ZQ # ZQ "
        + "{{DATE(2026-01-01T00:00:00Z,SHORT)}} {{{TIME(2026-01-01T00:00:00Z)}}} ${ZQ} \u202e";

    [Fact]
    public void Plain_InALog_IsNotReadable() => Assert.Equal("***", $"{Plain.Of("A.B. is not at home")}");

    [Theory]
    [InlineData(CardActions.Execute)]
    [InlineData(CardActions.Submit)]
    public void PeoplesWords_OnEveryCard_StandOnlyInTextRunsInputsAndChoices(CardActions mode)
    {
        foreach (var (name, card) in Gallery.Of(SampleWords.Wicked(Wicked)))
        {
            foreach (
                var (where, _) in card.ToJson(mode)
                    .Texts()
                    .Where(text => text.Text.Contains("ZQ**", StringComparison.Ordinal))
            )
            {
                // A choice has no type of its own.
                Assert.True(where is "TextRun.text" or "Input.Text.value" or ".title", $"{name}: {where}");
            }
        }
    }

    [Fact]
    public void PeoplesWords_OnEveryCard_HoldNoFunction()
    {
        foreach (var (name, card) in Gallery.Of(SampleWords.Wicked(Wicked)))
        {
            foreach (var (where, text) in card.ToJson(CardActions.Execute).Texts())
            {
                var kept = where == "Input.Text.value"; // an answer goes back as it was typed
                Assert.True(kept || !text.Contains("{{", StringComparison.Ordinal), $"{name}: {where}");
            }
        }
    }

    [Fact]
    public void PeoplesWords_InANotification_AreLettersOnlyAndFew()
    {
        foreach (var (name, card) in Gallery.Of(SampleWords.Wicked(Wicked)))
        {
            Assert.True(card.Summary.Length <= 120, name);
            Assert.DoesNotContain(card.Summary, letter => "*_[]()<>{}!#@$/\u202e".Contains(letter));
        }
    }

    [Theory]
    [InlineData("{{x", "{\u2060{x")]
    [InlineData("{{{x", "{\u2060{\u2060{x")]
    [InlineData("{{{{{", "{\u2060{\u2060{\u2060{\u2060{")]
    [InlineData("{ {x", "{ {x")]
    public void TextRun_WithPairsOfBraces_BreaksEachPair(string text, string shown) =>
        Assert.Equal(shown, new AdaptiveTextRun(text).ToJson().Text("text"));

    [Theory]
    [InlineData("one\ntwo", 2)]
    [InlineData("one\r\ntwo\r\n", 2)]
    [InlineData("\n\none\n\n\n\ntwo", 2)]
    [InlineData("", 0)]
    public void Words_WithLines_AreAParagraphForEachLine(string text, int paragraphs) =>
        Assert.Equal(paragraphs, Say.Words(Plain.Of(text)).Count());

    [Fact]
    public void Words_WithThousandsOfLines_LoseNothingAndStayFew()
    {
        var lines = Enumerable.Range(0, 2000).Select(number => $"line{number}").ToArray();

        var card = new AdaptiveCard("", [.. Say.Words(Plain.Of(string.Join('\n', lines)))]);

        var runs = card.ToJson(CardActions.Execute).OfType("TextRun").Select(run => run.Text("text")!).ToArray();
        Assert.InRange(runs.Length, 1, 60);
        Assert.Equal(lines, string.Join('\n', runs).Split('\n'));
    }
}
