using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Procedures.Forms;

/// <summary>A question that is asked when another answer lacks something: the warning that somebody is missing.</summary>
public sealed class LackingTests
{
    private const string Warning = "Not everybody is there. Say why it goes on without them.";

    private static readonly Field[] Fields =
    [
        new()
        {
            Id = "present",
            Label = "Who is there?",
            Kind = FieldKind.Many,
            Required = true,
            Choices = [new("police", "Police"), new("health", "Health"), new("school", "School")],
        },
        new()
        {
            Id = "why",
            Label = "Why without them?",
            Kind = FieldKind.Long,
            RequiredWhen = new() { FieldId = "present", Lacks = ["police", "health"] },
            Warning = Warning,
        },
    ];

    [Theory]
    [InlineData("police,health", "", true)]
    [InlineData("police,health,school", "", true)]
    [InlineData("police", "", false)]
    [InlineData("school", "", false)]
    [InlineData("police", "The flood kept them.", true)]
    public void Check_WhenSomethingIsLacking_WarnsUntilAReasonIsGiven(string present, string why, bool passes)
    {
        var result = Check(("present", present), ("why", why));

        Assert.Equal(passes, result is FormResult.Accepted);
        Assert.Equal(
            passes ? [] : [new FieldError("why", Warning)],
            result is FormResult.Refused refused ? refused.Errors : []
        );
    }

    [Fact]
    public void Check_WhenTheOtherIsNotAnswered_AsksForThatOnly() =>
        Assert.Equal("present", Assert.Single(Assert.IsType<FormResult.Refused>(Check()).Errors).FieldId);

    private static FormResult Check(params (string Field, string Text)[] typed) =>
        FormCheck.Check(Fields, typed.ToDictionary(one => one.Field, one => one.Text), DateTimeOffset.UnixEpoch);
}
