namespace RpdBot.Tests.Procedures.Check;

/// <summary>What only a procedure with offices, forms in pages and tasks beside the others can get wrong.</summary>
public sealed class FormalCheckTests
{
    private const string NoRole = "There is no role “nobody”.";
    private const string NoTask = "There is no task “lunch”.";

    [Theory]
    // Offices.
    [InlineData("roles[8].reads[1]", "\"lunch\"", "$.roles[8].reads[1]", NoTask)]
    // Who is named, and who takes a role on.
    [InlineData(
        "tasks[7].outcomes[0].assigns",
        """{"nobody":"f-recipient"}""",
        "$.tasks[7].outcomes[0].assigns.nobody",
        NoRole
    )]
    [InlineData(
        "tasks[7].outcomes[0].assigns.relevant-manager-b",
        "\"f-role\"",
        "$.tasks[7].outcomes[0].assigns.relevant-manager-b",
        "“f-role” is no field of the kind Person."
    )]
    [InlineData("tasks[8].outcomes[1].takes[0]", "\"nobody\"", "$.tasks[8].outcomes[1].takes[0]", NoRole)]
    // Forms.
    [InlineData("tasks[5].pages[1].title", "\"\"", "$.tasks[5].pages[1].title", "This is empty.")]
    [InlineData("tasks[5].pages[3].fields", """["a-s2-why","a-s2"]""", "$.tasks[5].pages", "The pages do not ask")]
    [InlineData("tasks[6].warnsAuthorOf", "\"lunch\"", "$.tasks[6].warnsAuthorOf", NoTask)]
    // What may be done at any time.
    [InlineData(
        "standing[0].until",
        "\"sign-off/lunch\"",
        "$.standing[0].until",
        "There is no outcome “sign-off/lunch”."
    )]
    [InlineData("standing[2].once", "\"lunch\"", "$.standing[2].once", "There is no outcome “lunch”.")]
    [InlineData("standing[2].label", "\"\"", "$.standing[2].label", "This is empty.")]
    // Stages that nothing leads out of.
    [InlineData("stages[9]", """{"id":"5","name":"Afterwards"}""", "$.stages[4]", "The stage “5” has no task.")]
    public void Check_OfABreakage_FindsItsFault(string place, string json, string path, string sentence)
    {
        var fault = Assert.Single(Definition.Formal().With(place, json).Faults);
        Assert.StartsWith($"{path}: ", fault, StringComparison.Ordinal);
        Assert.Contains(sentence, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAStandingActionOnATaskThatHoldsUpOthers_SaysSo()
    {
        var definition = Definition.Formal().With("standing[2].task", "\"section-a\"");

        Assert.Contains(
            definition.Faults,
            fault =>
                fault.StartsWith("$.standing[2].task: ", StringComparison.Ordinal)
                && fault.Contains("would hold up the others", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Check_OfATaskThatOnlyAStandingActionOpens_CountsItAsAWay()
    {
        var definition = Definition.Formal().With("standing[3]", "");

        Assert.Contains("Nothing opens the task “correct-b”", Assert.Single(definition.Faults));
    }
}
