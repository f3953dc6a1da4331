using System.Globalization;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Procedures.Forms;

/// <summary>The rules of a form: lengths, days, what is needed when, and what is no part of it.</summary>
public sealed class FormCheckTests
{
    private static readonly DateTimeOffset Now = Moment("2026-12-03T14:30:20Z");

    [Theory]
    [InlineData(FieldKind.Text, null, 200)]
    [InlineData(FieldKind.Email, null, 200)]
    [InlineData(FieldKind.Long, null, 4_000)]
    [InlineData(FieldKind.Text, 1_000, 1_000)]
    public void Check_OfALongAnswer_AllowsTheLongestAndSaysByHowMuchItIsOver(FieldKind kind, int? own, int longest)
    {
        var field = own is { } length ? One(kind) with { MaxLength = length } : One(kind);
        var text = new string('a', longest - 10) + "@b.example";

        Assert.IsType<FormResult.Accepted>(Check(field, text));
        Assert.Equal(
            $"“When” is 1 character too long. It can have {longest.ToString("N0", CultureInfo.InvariantCulture)} characters.",
            Assert.Single(Assert.IsType<FormResult.Refused>(Check(field, "a" + text)).Errors).Sentence
        );
    }

    [Theory]
    [InlineData(FieldKind.Date, DateRule.NotInFuture, "2026-12-03", null)]
    [InlineData(
        FieldKind.Date,
        DateRule.NotInFuture,
        "2026-12-04",
        "“When” is in the future. Choose today or an earlier day."
    )]
    [InlineData(FieldKind.Date, DateRule.NotInPast, "2026-12-03", null)]
    [InlineData(
        FieldKind.Date,
        DateRule.NotInPast,
        "2026-12-02",
        "“When” is in the past. Choose today or a later day."
    )]
    [InlineData(FieldKind.Date, DateRule.AfterToday, "2026-12-04", null)]
    [InlineData(FieldKind.Date, DateRule.AfterToday, "2026-12-03", "“When” must be after today. Choose a later day.")]
    [InlineData(FieldKind.Time, DateRule.NotInFuture, "2026-12-03T14:30", null)]
    [InlineData(
        FieldKind.Time,
        DateRule.NotInFuture,
        "2026-12-03T14:31",
        "“When” is in the future. Choose now or an earlier time."
    )]
    [InlineData(
        FieldKind.Time,
        DateRule.NotInFuture,
        "2026-12-03T14:30:21Z",
        "“When” is in the future. Choose now or an earlier time."
    )]
    [InlineData(FieldKind.Time, DateRule.NotInPast, "2026-12-03T14:30", null)]
    [InlineData(
        FieldKind.Time,
        DateRule.NotInPast,
        "2026-12-03T14:29",
        "“When” is in the past. Choose now or a later time."
    )]
    [InlineData(FieldKind.Time, DateRule.AfterToday, "2026-12-04T00:00", null)]
    [InlineData(
        FieldKind.Time,
        DateRule.AfterToday,
        "2026-12-03T23:59",
        "“When” must be after today. Choose a later day."
    )]
    public void Check_OfADay_HoldsItToItsRule(FieldKind kind, DateRule rule, string typed, string? expected) =>
        Assert.Equal(expected, Sentence(Check(One(kind) with { DateRule = rule }, typed)));

    [Fact]
    public void Check_OfADayJustAfterMidnightInSummer_GoesByLondonsDay()
    {
        var field = One(FieldKind.Date) with { DateRule = DateRule.NotInFuture };
        var typed = new Dictionary<string, string> { ["q"] = "2026-06-02" };

        Assert.IsType<FormResult.Accepted>(FormCheck.Check([field], typed, Moment("2026-06-01T23:00:00Z")));
        Assert.IsType<FormResult.Refused>(FormCheck.Check([field], typed, Moment("2026-06-01T22:59:00Z")));
    }

    [Fact]
    public void Check_OfAMemberThatIsNoField_RefusesTheFormAndKeepsTheRest()
    {
        var typed = new Dictionary<string, string> { ["q"] = "kept", ["status"] = "closed" };

        var refused = Assert.IsType<FormResult.Refused>(FormCheck.Check([One(FieldKind.Text)], typed, Now));

        Assert.Equal(FieldError.WholeForm, Assert.Single(refused.Errors).FieldId);
        Assert.Equal("kept", Assert.Single(refused.Typed).Value.Value);
    }

    [Fact]
    public void Check_OfSeveralFaults_NamesThemInTheFieldsOrder()
    {
        Field[] fields =
        [
            One(FieldKind.Text) with
            {
                Id = "first",
                Required = true,
            },
            One(FieldKind.Date) with
            {
                Id = "second",
            },
            One(FieldKind.Text) with
            {
                Id = "third",
                Required = true,
            },
        ];
        var typed = new Dictionary<string, string> { ["second"] = "x", ["forged"] = "y" };

        var refused = Assert.IsType<FormResult.Refused>(FormCheck.Check(fields, typed, Now));

        Assert.Equal(["", "first", "second", "third"], refused.Errors.Select(error => error.FieldId));
    }

    [Fact]
    public void Check_OfANeededAnswerThatDoesNotRead_SaysWhatIsWrongWithIt() =>
        Assert.Equal(
            "“When” must be a whole number, such as 5.",
            Sentence(Check(One(FieldKind.Number) with { Required = true }, "several"))
        );

    [Theory]
    [InlineData("police", false)]
    [InlineData("police,other", true)]
    [InlineData(null, false)]
    public void Check_OfAFieldNeededOnACondition_NeedsItOnlyThen(string? chosen, bool needed)
    {
        Field[] fields =
        [
            One(FieldKind.Text) with
            {
                RequiredWhen = Condition.When("themes", "other", "another"),
            },
            One(FieldKind.Many) with
            {
                Id = "themes",
            },
        ];
        var typed = chosen is null ? [] : new Dictionary<string, string> { ["themes"] = chosen };

        Assert.Equal(needed, FormCheck.Check(fields, typed, Now) is FormResult.Refused);
    }

    [Fact]
    public void Check_OfAConditionOnAnEarlierAnswer_LooksThere()
    {
        var field = One(FieldKind.Text) with { RequiredWhen = Condition.When("spoken", "yes") };
        var earlier = Answers.None.With("spoken", flag: true);

        Assert.IsType<FormResult.Refused>(FormCheck.Check([field], NothingTyped, Now, earlier));
        Assert.IsType<FormResult.Accepted>(
            FormCheck.Check([field], NothingTyped, Now, earlier.With("spoken", flag: false))
        );
    }

    [Fact]
    public void Check_OfAConditionWhoseFieldWasEmptied_ForgetsTheEarlierAnswer()
    {
        Field[] fields =
        [
            One(FieldKind.YesNo) with
            {
                Id = "spoken",
            },
            One(FieldKind.Text) with
            {
                RequiredWhen = Condition.When("spoken", "yes"),
            },
        ];

        var result = FormCheck.Check(fields, NothingTyped, Now, Answers.None.With("spoken", flag: true));

        Assert.Equal(Answers.None, Assert.IsType<FormResult.Accepted>(result).Answers);
    }

    [Fact]
    public void Check_OfAFieldWithALabelOfAParagraph_DoesNotRepeatIt()
    {
        var field = One(FieldKind.Long) with { Label = new string('x', 91), Required = true };

        Assert.Equal("This answer is needed.", Sentence(Check(field, "")));
    }

    private static readonly Dictionary<string, string> NothingTyped = [];

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

    private static string? Sentence(FormResult result) =>
        result is FormResult.Refused refused ? Assert.Single(refused.Errors).Sentence : null;

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
