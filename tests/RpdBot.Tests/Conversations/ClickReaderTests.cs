using System.Text.Json;
using RpdBot.Conversations;
using RpdBot.Teams;

namespace RpdBot.Tests.Conversations;

public sealed class ClickReaderTests
{
    private const string Note = """ "case": "RPD-2026-000123", "form": "f" """;

    [Fact]
    public void Read_OfAnExecute_TellsMembersFromInputs()
    {
        var click = Execute(
            "note-send",
            $$"""{ "verb": "note-send", {{Note}}, "in.3.note": "Text", "in.3.p.name": "Pat" }"""
        );

        Assert.Equal("note-send", click?.Verb);
        Assert.Equal("RPD-2026-000123", click?.Case?.Value);
        Assert.Equal("f", click?["form"]);
        Assert.Equal("Text", click?.Typed["note"]);
        Assert.Equal("Pat", click?.Typed["p.name"]);
        Assert.Equal(2, click?.Data.Count);
    }

    [Fact]
    public void Read_OfASubmit_TakesTheVerbFromTheData()
    {
        var click = Submit($$"""{ "verb": "note-send", {{Note}}, "in.1.note": "Text" }""");

        Assert.Equal("note-send", click?.Verb);
        Assert.Equal("Text", click?.Typed["note"]);
    }

    [Theory]
    [InlineData("2026-06-04", "14:30", "2026-06-04T14:30")]
    [InlineData("2026-06-04", "", "2026-06-04T")]
    public void Read_OfADateAndATime_JoinsThem(string date, string time, string joined)
    {
        var click = Submit(
            $$"""{ "verb": "note-send", {{Note}}, "in.1.when.date": "{{date}}", "in.1.when.time": "{{time}}" }"""
        );

        Assert.Equal(joined, click?.Typed["when"]);
        Assert.Equal(1, click?.Typed.Count);
    }

    [Theory]
    [InlineData("""{ "case": "RPD-2026-000123", "form": "f" }""")] // no verb
    [InlineData("""{ "verb": "note-send", "case": "RPD-2026-000123" }""")] // a member too few
    [InlineData("""{ "verb": "note-send", "case": "c", "form": "f", "role": "r" }""")] // a member too many
    [InlineData("""{ "verb": "no-such-verb" }""")]
    [InlineData("""{ "verb": "Help" }""")]
    [InlineData("""{ "verb": "help", "in.1.note": "Text" }""")] // a button without a form
    [InlineData("""{ "verb": 7 }""")]
    [InlineData("""{ "verb": "note-send", "case": { "x": "y" }, "form": "f" }""")]
    [InlineData("""{ "verb": "note-send", "case": null, "form": "f" }""")]
    [InlineData("""{ "verb": "note-send", "case": "c", "form": "f", "in.x.note": "Text" }""")] // no id of an input
    [InlineData("[]")]
    [InlineData("\"help\"")]
    [InlineData("null")]
    public void Read_OfWhatNoCardSends_IsNothing(string data)
    {
        Assert.Null(Submit(data));
        Assert.Null(Execute(verb: null, data));
    }

    [Theory]
    [InlineData("withdraw-send", "note-send")]
    [InlineData("note-send", "withdraw-send")]
    public void Read_OfTwoVerbsThatDiffer_IsNothing(string verb, string inData) =>
        Assert.Null(Execute(verb, $$"""{ "verb": "{{inData}}", {{Note}} }"""));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "action": "help" }""")]
    [InlineData("""{ "action": {} }""")]
    [InlineData("""{ "action": { "verb": 7 } }""")]
    public void Read_OfAnInvokeWithoutAnAction_IsNothing(string value) => Assert.Null(Read(value, isInvoke: true));

    [Fact]
    public void Read_OfAnExecuteWithoutData_IsTheBareVerb() =>
        Assert.Equal("help", Read("""{ "action": { "verb": "help" } }""", isInvoke: true)?.Verb);

    private static Click? Execute(string? verb, string data) =>
        Read(
            verb is null
                ? $$"""{ "action": { "data": {{data}} } }"""
                : $$"""{ "action": { "verb": "{{verb}}", "data": {{data}} } }""",
            isInvoke: true
        );

    private static Click? Submit(string data) => Read(data, isInvoke: false);

    private static Click? Read(string value, bool isInvoke) =>
        ClickReader.Read(
            new Activity
            {
                Type = isInvoke ? ActivityTypes.Invoke : ActivityTypes.Message,
                Name = isInvoke ? InvokeNames.AdaptiveCardAction : null,
                Value = JsonDocument.Parse(value).RootElement,
            }
        );
}
