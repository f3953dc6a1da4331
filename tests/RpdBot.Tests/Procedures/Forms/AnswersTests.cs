using System.Globalization;
using System.Text.Json;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Procedures.Forms;

public sealed class AnswersTests
{
    [Fact]
    public void Answers_WithTheSameContent_AreEqualInAnyOrder()
    {
        var one = Answers.None.With("a", "x").With("b", "y");
        var other = Answers.None.With("b", "y").With("a", "x");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other.With("a", "z"));
        Assert.NotEqual(one, other.With("c", "z"));
    }

    [Fact]
    public void With_AnEmptyText_TakesTheAnswerAway() =>
        Assert.Equal(Answers.None, Answers.None.With("a", "x").With("a", ""));

    [Fact]
    public void Getters_OfTypedAnswers_GiveBackWhatWasPut()
    {
        var moment = DateTimeOffset.Parse("2026-06-03T13:30:00Z", CultureInfo.InvariantCulture);
        var answers = Answers
            .None.With("day", new DateOnly(2026, 12, 3))
            .With("time", moment)
            .With("flag", flag: false)
            .With("number", 12)
            .With("many", "b,a");

        Assert.Equal(new DateOnly(2026, 12, 3), answers.Date("day"));
        Assert.Equal(moment, answers.Time("time"));
        Assert.Equal("2026-06-03T14:30:00+01:00", answers["time"].Value);
        Assert.Equal(false, answers.Flag("flag"));
        Assert.Equal(12, answers.Number("number"));
        Assert.Equal(["b", "a"], answers.Choices("many"));
    }

    [Fact]
    public void Getters_WithoutAnAnswerOfTheirKind_GiveNone()
    {
        var answers = Answers.None.With("words", "hello");

        Assert.Null(answers.Date("words"));
        Assert.Null(answers.Time("words"));
        Assert.Null(answers.Flag("words"));
        Assert.Null(answers.Number("words"));
        Assert.Empty(answers.Choices("missing"));
        Assert.True(answers["missing"].IsEmpty);
    }

    [Fact]
    public void Merge_OfTwo_LetsTheOtherStand() =>
        Assert.Equal(
            Answers.None.With("a", "1").With("b", "3").With("c", "4"),
            Answers.None.With("a", "1").With("b", "2").Merge(Answers.None.With("b", "3").With("c", "4"))
        );

    [Fact]
    public void Only_SomeIds_LeavesTheRest() =>
        Assert.Equal(
            Answers.None.With("b", "2"),
            Answers.None.With("a", "1").With("b", "2").Only(["b", "missing", "b"])
        );

    [Fact]
    public void Json_OfAnswers_IsAPlainObjectAndReadsBack()
    {
        var answers = Answers.None.With("b", "two").With("a", "one \"1\"");

        var json = JsonSerializer.Serialize(answers);

        Assert.Equal("""{"a":"one \u00221\u0022","b":"two"}""", json);
        Assert.Equal(answers, JsonSerializer.Deserialize<Answers>(json));
        Assert.Equal(Answers.None, JsonSerializer.Deserialize<Answers>("""{"a":null,"b":""}"""));
    }

    [Fact]
    public void Json_OfWords_IsAPlainString()
    {
        Assert.Equal("\"hello\"", JsonSerializer.Serialize(new Words("hello")));
        Assert.Equal(new Words("hello"), JsonSerializer.Deserialize<Words>("\"hello\""));
    }

    [Fact]
    public void ToString_OfWhatPeopleTyped_ShowsNothing()
    {
        var words = new Words("canary");
        var field = new Field
        {
            Id = "q",
            Label = "Q",
            Kind = FieldKind.Text,
        };
        var typed = new Dictionary<string, string> { ["q"] = "canary" };
        var wrong = FormCheck.Check([field with { MaxLength = 1 }], typed, DateTimeOffset.UnixEpoch);

        Assert.Equal("***", $"{words}");
        Assert.Equal("***", Answers.None.With("q", words).ToString());
        Assert.DoesNotContain("canary", wrong.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("canary", string.Concat(((FormResult.Refused)wrong).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OfNothing_AreAllTheSame()
    {
        Assert.Equal(default, new Words(""));
        Assert.Equal(default, new Words(null));
        Assert.Equal("", default(Words).Value);
    }
}
