using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Schema;
using RpdBot.Cards.Tests.Samples;

namespace RpdBot.Cards.Tests.Forms;

public sealed class FormFieldsTests
{
    private static readonly FieldView Issue = new()
    {
        Id = "issue",
        Label = "What is the issue?",
        Kind = FieldKind.LongText,
    };

    [Fact]
    public void Field_ThatIsNeeded_SaysSoInItsLabelOnly()
    {
        var input = Input(Issue with { Needed = true });

        Assert.Equal("What is the issue? (needed)", input.Text("label"));
        Assert.False(input.ContainsKey("isRequired"));
    }

    [Fact]
    public void Field_WithAnErrorAndAHint_HasTheErrorAboveAndTheHintBelow()
    {
        var elements = Draw(Issue with { Error = "Say what the issue is.", Hint = "What you saw." });

        Assert.Equal(
            ["Say what the issue is.", null, "What you saw."],
            elements.Select(element => element!.AsObject().Text("text"))
        );
        Assert.Equal("in.3.issue", elements[1]!.AsObject().Text("id"));
    }

    [Fact]
    public void LongText_WithALimit_LeavesRoomBeyondItSoThatNothingPastedIsCut()
    {
        var input = Input(Issue with { MaxLength = 4000 });

        Assert.Equal(5000, input["maxLength"]!.GetValue<int>());
        Assert.True(input["isMultiline"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData(FieldKind.Text, "Input.Text", "Asha")]
    [InlineData(FieldKind.Date, "Input.Date", "2026-11-25")]
    [InlineData(FieldKind.Time, "Input.Time", "09:30")]
    [InlineData(FieldKind.YesNo, "Input.ChoiceSet", "yes")]
    [InlineData(FieldKind.Email, "Input.Text", "a@b.example")]
    public void Field_WithAnAnswer_KeepsIt(FieldKind kind, string type, string value)
    {
        var input = Input(Issue with { Kind = kind, Value = value });

        Assert.Equal(type, input.Text("type"));
        Assert.Equal(value, input.Text("value"));
    }

    [Theory]
    [InlineData("6", 6)]
    [InlineData("six", null)]
    public void Number_WithAnAnswer_KeepsItWhenItIsANumber(string value, int? number) =>
        Assert.Equal(
            number,
            Input(Issue with { Kind = FieldKind.Number, Value = value })["value"]?.GetValue<decimal>() is { } kept
                ? (int)kept
                : null
        );

    [Theory]
    [InlineData("2026-11-25T09:30", "2026-11-25", "09:30")]
    [InlineData("2026-07-25T09:30:00+01:00", "2026-07-25", "09:30")]
    [InlineData("2026-11-25", "2026-11-25", null)]
    [InlineData(null, null, null)]
    public void DateTime_WithAnAnswer_IsADayAndATime(string? value, string? day, string? time)
    {
        var inputs = Inputs(Issue with { Kind = FieldKind.DateTime, Value = value });

        Assert.Equal(["in.3.issue.date", "in.3.issue.time"], inputs.Select(input => input.Text("id")));
        Assert.Equal([day, time], inputs.Select(input => input.Text("value")));
    }

    [Theory]
    [InlineData(6, "expanded")]
    [InlineData(7, null)]
    public void One_WithManyChoices_OpensFromABox(int choices, string? style)
    {
        var input = Input(Issue with { Kind = FieldKind.One, Choices = Choices(choices) });

        Assert.Equal(style, input.Text("style"));
        Assert.False(input.ContainsKey("isMultiSelect"));
    }

    [Fact]
    public void Many_WithManyChoices_ShowsThemAll()
    {
        var input = Input(Issue with { Kind = FieldKind.Many, Choices = Choices(12), Value = "c1,c7" });

        Assert.Equal("expanded", input.Text("style"));
        Assert.True(input["isMultiSelect"]!.GetValue<bool>());
        Assert.Equal("c1,c7", input.Text("value"));
    }

    [Fact]
    public void Choice_WithALinkInItsTitle_IsNoLink() =>
        Assert.DoesNotContain(
            "](",
            new AdaptiveChoice("[a](https://b.example)", "c").ToJson().Text("title")!,
            StringComparison.Ordinal
        );

    [Fact]
    public void Person_WithThePicker_CanBePickedOrTyped()
    {
        var inputs = Inputs(Issue with { Kind = FieldKind.Person, TypedEmail = "tom@b.example" });

        Assert.Equal(["in.3.issue", "in.3.issue.name", "in.3.issue.email"], inputs.Select(input => input.Text("id")));
        Assert.Equal("graph.microsoft.com/users", inputs[0]["choices.data"]!["dataset"]!.GetValue<string>());
        Assert.Equal("tom@b.example", inputs[2].Text("value"));
    }

    [Fact]
    public void Person_WithoutThePicker_IsTyped()
    {
        var form = new FormView
        {
            PeoplePicker = false,
            Fields = [Issue with { Kind = FieldKind.Person, Needed = true }],
        };

        var inputs = Json(FormFields.Of(form)).Inputs().ToArray();

        Assert.Equal(["in.1.issue.name", "in.1.issue.email"], inputs.Select(input => input.Text("id")));
        Assert.Equal("What is the issue? (needed)", inputs[0].Text("label"));
    }

    [Theory]
    [InlineData(1, "One thing needs mending:")]
    [InlineData(2, "Two things need mending:")]
    [InlineData(11, "11 things need mending:")]
    public void Errors_OfAForm_AreCountedInWords(int errors, string text)
    {
        var form = new FormView
        {
            Errors = ["Both dates are in the future."],
            Fields = [.. Enumerable.Repeat(Issue with { Error = "x" }, errors - 1)],
        };

        var texts = Json(FormErrors.Of(form)).Texts().Select(found => found.Text).ToArray();

        Assert.Contains(text, texts);
        Assert.Contains("• Both dates are in the future.", texts);
        Assert.Equal(errors - 1, texts.Count(found => found == "• What is the issue?"));
    }

    [Fact]
    public void Errors_OfAFormInOrder_AreNotShown() => Assert.Empty(FormErrors.Of(new FormView { Fields = [Issue] }));

    private static ImmutableArray<ChoiceView> Choices(int number) =>
        [.. Enumerable.Range(1, number).Select(index => new ChoiceView($"c{index}", $"Choice {index}"))];

    private static JsonObject Input(FieldView field) => Assert.Single(Inputs(field));

    private static JsonObject[] Inputs(FieldView field) => [.. Draw(field).Inputs()];

    private static JsonArray Draw(FieldView field) =>
        Json(FormFields.Of(new FormView { Rendering = 3, Fields = [field] }));

    private static JsonArray Json(IEnumerable<AdaptiveElement> elements) =>
        (JsonArray)new AdaptiveCard("", [.. elements]).ToJson(CardActions.Execute)["body"]!;
}
