using System.Globalization;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Procedures.Forms;

/// <summary>How the answer of one field is read, kind by kind.</summary>
public sealed class FormCheckAnswerTests
{
    private static readonly DateTimeOffset Now = Moment("2026-12-03T14:30:20Z");

    [Theory]
    [InlineData(FieldKind.Text, "  two\r\nlines ", "two lines")]
    [InlineData(FieldKind.Text, "a\tb", "a b")]
    [InlineData(FieldKind.Long, "one\r\ntwo\rthree\u2028four ", "one\ntwo\nthree\nfour")]
    [InlineData(FieldKind.Long, "a\u0000b\u0007c\uFFFEd", "abcd")]
    [InlineData(FieldKind.Date, "2026-12-03", "2026-12-03")]
    [InlineData(FieldKind.Date, "3/12/2026", "2026-12-03")]
    [InlineData(FieldKind.Date, "1900-01-01", "1900-01-01")]
    [InlineData(FieldKind.Date, "2199-12-31", "2199-12-31")]
    [InlineData(FieldKind.Time, "1900-01-01T10:00", "1900-01-01T10:00:00+00:00")]
    [InlineData(FieldKind.Time, "2199-12-31T10:00Z", "2199-12-31T10:00:00+00:00")]
    [InlineData(FieldKind.Date, "3 sep 2026", "2026-09-03")]
    [InlineData(FieldKind.Date, "03 December 2026", "2026-12-03")]
    [InlineData(FieldKind.Time, "2026-12-03T14:30", "2026-12-03T14:30:00+00:00")]
    [InlineData(FieldKind.Time, "2026-06-03 14:30", "2026-06-03T14:30:00+01:00")]
    [InlineData(FieldKind.Time, "3 June 2026 9:05", "2026-06-03T09:05:00+01:00")]
    [InlineData(FieldKind.Time, "2026-06-03T13:30Z", "2026-06-03T14:30:00+01:00")]
    [InlineData(FieldKind.Time, "2026-10-25T01:30", "2026-10-25T01:30:00+01:00")]
    [InlineData(FieldKind.Time, "2026-10-25T01:30:00+00:00", "2026-10-25T01:30:00+00:00")]
    [InlineData(FieldKind.YesNo, "Yes", "yes")]
    [InlineData(FieldKind.YesNo, "false", "no")]
    [InlineData(FieldKind.One, "police", "police")]
    [InlineData(FieldKind.Many, "other, police,police", "police,other")]
    [InlineData(FieldKind.Number, "007", "7")]
    [InlineData(FieldKind.Email, "a.b@agency.example", "a.b@agency.example")]
    [InlineData(FieldKind.Phone, "01632 960123 ext. 4", "01632 960123 ext. 4")]
    [InlineData(FieldKind.Sign, " A. Signer ", "A. Signer")]
    public void Check_OfAGoodAnswer_KeepsItsCanonicalText(FieldKind kind, string typed, string expected)
    {
        var accepted = Assert.IsType<FormResult.Accepted>(Check(One(kind), typed));

        Assert.Equal(expected, accepted.Answers["q"].Value);
        Assert.Equal(typed, accepted.Typed["q"].Value);
    }

    [Fact]
    public void Check_OfHalvesOfPairs_DropsThemAndKeepsThePairs()
    {
        var accepted = Assert.IsType<FormResult.Accepted>(
            Check(One(FieldKind.Long), "a\ud83d\0\ude00b\ude00c\ud83d\ude00\ud83d")
        );

        Assert.Equal("abc\U0001F600", accepted.Answers["q"].Value);
    }

    [Theory]
    [InlineData(FieldKind.Date, "banana", "“When” must be a date, such as 3 December 2026.")]
    [InlineData(FieldKind.Date, "31/02/2026", "“When” must be a date, such as 3 December 2026.")]
    [InlineData(FieldKind.Date, "0026-12-03", "Please check the year: “When” is too far away.")]
    [InlineData(FieldKind.Time, "soon", "“When” must be a date and a time, such as 3 December 2026 14:30.")]
    [InlineData(FieldKind.Time, "2026-12-03", "“When” has no time yet. Add one, such as 14:30.")]
    [InlineData(
        FieldKind.Time,
        "9999-12-31T23:59:59-10:00",
        "“When” must be a date and a time, such as 3 December 2026 14:30."
    )]
    [InlineData(FieldKind.Time, "0001-01-01T00:00", "Please check the year: “When” is too far away.")]
    [InlineData(FieldKind.Time, "1850-01-01T00:00:00Z", "Please check the year: “When” is too far away.")]
    [InlineData(
        FieldKind.Time,
        "2026-03-29T01:30",
        "“When” falls in the hour that was skipped when the clocks went forward. Please check the time."
    )]
    [InlineData(FieldKind.Time, "0001-01-01T00:00Z", "Please check the year: “When” is too far away.")]
    [InlineData(FieldKind.Time, "9999-12-31T23:59Z", "Please check the year: “When” is too far away.")]
    [InlineData(FieldKind.YesNo, "perhaps", "Please answer yes or no: “When”.")]
    [InlineData(FieldKind.One, "army", "Please choose from the list: “When”.")]
    [InlineData(FieldKind.One, "police,other", "Please choose from the list: “When”.")]
    [InlineData(FieldKind.Many, "police,army", "Please choose from the list: “When”.")]
    [InlineData(FieldKind.Number, "-1", "“When” must be a whole number, such as 5.")]
    [InlineData(FieldKind.Number, "99999999999", "“When” must be a whole number, such as 5.")]
    [InlineData(FieldKind.Email, "a@b", "“When” must be one e-mail address, such as name@agency.example.")]
    [InlineData(FieldKind.Email, "a@.example", "“When” must be one e-mail address, such as name@agency.example.")]
    [InlineData(FieldKind.Email, "a.b@example", "“When” must be one e-mail address, such as name@agency.example.")]
    [InlineData(FieldKind.Email, "@agency.example", "“When” must be one e-mail address, such as name@agency.example.")]
    [InlineData(FieldKind.Email, "a b@c.example", "“When” must be one e-mail address, such as name@agency.example.")]
    [InlineData(FieldKind.Email, "a,b@c.example", "“When” must be one e-mail address, such as name@agency.example.")]
    [InlineData(FieldKind.Email, "a;b@c.example", "“When” must be one e-mail address, such as name@agency.example.")]
    [InlineData(FieldKind.Email, "a<b@c.example", "“When” must be one e-mail address, such as name@agency.example.")]
    [InlineData(FieldKind.Email, "a>b@c.example", "“When” must be one e-mail address, such as name@agency.example.")]
    [InlineData(FieldKind.Date, "1899-12-31", "Please check the year: “When” is too far away.")]
    [InlineData(FieldKind.Date, "2200-01-01", "Please check the year: “When” is too far away.")]
    [InlineData(FieldKind.Time, "1899-12-31T10:00", "Please check the year: “When” is too far away.")]
    [InlineData(FieldKind.Time, "2200-01-01T10:00Z", "Please check the year: “When” is too far away.")]
    [InlineData(
        FieldKind.Email,
        "a@b.example c@d.example",
        "“When” must be one e-mail address, such as name@agency.example."
    )]
    [InlineData(FieldKind.Phone, "12", "“When” must be a telephone number, such as 01632 960123.")]
    [InlineData(FieldKind.Phone, "call <me> 999", "“When” must be a telephone number, such as 01632 960123.")]
    public void Check_OfABadAnswer_SaysWhatToMend(FieldKind kind, string typed, string expected)
    {
        var refused = Assert.IsType<FormResult.Refused>(Check(One(kind), typed));

        Assert.Equal(new FieldError("q", expected), Assert.Single(refused.Errors));
        Assert.Equal(typed, refused.Typed["q"].Value);
    }

    [Theory]
    [InlineData(FieldKind.Text, null, "“When” is needed.")]
    [InlineData(FieldKind.Long, " \r\n\t ", "“When” is needed.")]
    [InlineData(FieldKind.Text, "\u200b\u200d\u0000", "“When” is needed.")]
    [InlineData(FieldKind.YesNo, "", "Say yes or no: “When” needs an answer.")]
    [InlineData(FieldKind.One, "", "Choose one answer: “When” needs it.")]
    [InlineData(FieldKind.Many, " , ", "Choose at least one answer: “When” needs it.")]
    [InlineData(FieldKind.Sign, "", "Type your name to sign: “When” is needed.")]
    public void Check_WithoutANeededAnswer_AsksForIt(FieldKind kind, string? typed, string expected)
    {
        var refused = Assert.IsType<FormResult.Refused>(Check(One(kind) with { Required = true }, typed));

        Assert.Equal(expected, Assert.Single(refused.Errors).Sentence);
    }

    [Fact]
    public void Check_WithoutAnAnswerThatNobodyNeeds_KeepsNone()
    {
        var accepted = Assert.IsType<FormResult.Accepted>(Check(One(FieldKind.Date), "  "));

        Assert.Equal(Answers.None, accepted.Answers);
    }

    private static Field One(FieldKind kind) =>
        new()
        {
            Id = "q",
            Label = "When:",
            Kind = kind,
            Choices = [new("police", "Police"), new("other", "Other"), new("none", "None")],
        };

    private static FormResult Check(Field field, string? typed) =>
        FormCheck.Check([field], typed is null ? [] : new Dictionary<string, string> { ["q"] = typed }, Now);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
