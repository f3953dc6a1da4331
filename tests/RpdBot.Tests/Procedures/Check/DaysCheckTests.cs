namespace RpdBot.Tests.Procedures.Check;

/// <summary>Deadlines, limits and follow-ups of a definition, each broken in one place.</summary>
public sealed class DaysCheckTests
{
    private const string OneOfTheTwo = "Say how many working days there are, or that it is within 24 hours";
    private const string NoField = "Name the field that the limit is counted from if it is counted from a field";

    [Theory]
    [InlineData("tasks[1].due", "{}", "$.tasks[1].due", OneOfTheTwo)]
    [InlineData("tasks[1].due", """{"workingDays":1,"within24Hours":true}""", "$.tasks[1].due", OneOfTheTwo)]
    [InlineData("tasks[1].due", """{"workingDays":367}""", "$.tasks[1].due.workingDays", "from 0 to 366")]
    [InlineData("stages[0].limit", Limit.Raised, null, "")]
    [InlineData("stages[0].limit", Limit.Stage, null, "")]
    [InlineData("limit", """{"workingDays":5,"from":"Field","field":"s1-date"}""", null, "")]
    [InlineData("limit", Limit.Stage, "$.limit.from", "counted from raising or from a field")]
    [InlineData("limit", """{"workingDays":-1,"from":"Raised"}""", "$.limit.workingDays", "from 0 to 366")]
    [InlineData("limit", """{"workingDays":5,"from":"Field"}""", "$.limit.field", NoField)]
    [InlineData("limit", """{"workingDays":5,"from":"Raised","field":"s1-date"}""", "$.limit.field", NoField)]
    [InlineData(
        "stages[1].limit",
        """{"workingDays":5,"from":"Field","field":"nothing"}""",
        "$.stages[1].limit.field",
        "There is no field “nothing”."
    )]
    [InlineData(
        "stages[1].limit",
        """{"workingDays":5,"from":"Field","field":"issue"}""",
        "$.stages[1].limit.field",
        "The field “issue” is neither a date nor a time."
    )]
    [InlineData("tasks[1].due.fromField", "\"s1-date\"", null, "")]
    [InlineData("tasks[1].due.fromStage", "\"2\"", null, "")]
    [InlineData("tasks[1].due.fromField", "\"nothing\"", "$.tasks[1].due.fromField", "There is no field “nothing”.")]
    [InlineData("tasks[1].due.fromField", "\"issue\"", "$.tasks[1].due.fromField", "is neither a date nor a time.")]
    [InlineData("tasks[1].due.fromStage", "\"9\"", "$.tasks[1].due.fromStage", "There is no stage “9”.")]
    [InlineData("tasks[1].whenOverdue", """["lunch"]""", "$.tasks[1].whenOverdue[0]", "There is no task “lunch”.")]
    [InlineData("tasks[1].whenOverdue", """["confirm"]""", "$.tasks[1].whenOverdue[0]", "would take the place")]
    public void Check_OfADefinition_NamesThePlaceAndWhatWouldBeRight(
        string place,
        string json,
        string? path,
        string sentence
    )
    {
        var faults = new Definition().With(place, json).Faults;
        if (path is null)
        {
            Assert.Empty(faults);
            return;
        }

        var fault = Assert.Single(faults);
        Assert.StartsWith($"{path}: ", fault, StringComparison.Ordinal);
        Assert.Contains(sentence, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAFollowUp_CountsItAsAWayToTheTask()
    {
        var chased = new Definition().With("tasks[9]", Chase);
        Assert.Contains("Nothing opens the task “chase”", Assert.Single(chased.Faults), StringComparison.Ordinal);

        Assert.Empty(chased.With("tasks[1].whenOverdue", """["chase"]""").Faults);
    }

    [Fact]
    public void Check_OfAFollowUpWithoutADeadline_SaysThatItNeverComes()
    {
        var definition = new Definition().With("tasks[9]", Chase).With("tasks[0].whenOverdue", """["chase"]""");

        Assert.Contains("$.tasks[0].whenOverdue: The task has no deadline", Assert.Single(definition.Faults));
    }

    private const string Chase = """
        {"id":"chase","stage":"2","title":"Follow up","ask":"Ask why.","roles":["business-unit"],"beside":true,
        "outcomes":[{"id":"done","label":"Done","done":"followed it up"}]}
        """;

    private static class Limit
    {
        public const string Raised = """{"workingDays":5,"from":"Raised"}""";
        public const string Stage = """{"workingDays":5,"from":"Stage"}""";
    }
}
