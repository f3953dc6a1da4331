namespace RpdBot.Tests.Procedures.Check;

/// <summary>What a definition names and does not have, where the published ones name it rightly.</summary>
public sealed class ReferencesCheckTests
{
    [Theory]
    [InlineData("higher", "\"lunch\"", "$.higher", "There is no task “lunch”.")]
    [InlineData("higher", "\"discuss\"", "$.higher", "leads to no higher stage")]
    [InlineData(
        "agencyKinds[0].stages.9",
        """{"acts":"Chief"}""",
        "$.agencyKinds[0].stages.9",
        "There is no stage “9”."
    )]
    [InlineData("roles[2].stage", "\"9\"", "$.roles[2].stage", "There is no stage “9”.")]
    [InlineData("roles[0].reads", """["lunch"]""", "$.roles[0].reads[0]", "There is no task “lunch”.")]
    [InlineData("documents[0].name", "\"\"", "$.documents[0].name", "This is empty.")]
    [InlineData("documents[0].title", "[]", "$.documents[0].title", "This is empty.")]
    [InlineData("documents[0].stages", "[]", "$.documents[0].stages", "This is empty.")]
    [InlineData("documents[0].stages[0]", "\"9\"", "$.documents[0].stages[0]", "There is no stage “9”.")]
    [InlineData("documents[0].sections[0].entries", "[]", "$.documents[0].sections[0].entries", "This is empty.")]
    [InlineData("documents[0].daysFrom", "\"lunch\"", "$.documents[0].daysFrom", "There is no field “lunch”.")]
    public void Definition_WithAFault_IsToldWhereAndWhat(string place, string json, string path, string sentence) =>
        AssertTold(Definition.WithHigher(), place, json, path, sentence);

    [Theory]
    [InlineData("standing[0].until", "\"lunch/over\"", "$.standing[0].until", "There is no outcome “lunch/over”.")]
    [InlineData(
        "standing[2].once",
        "\"sign-off/lunch\"",
        "$.standing[2].once",
        "There is no outcome “sign-off/lunch”."
    )]
    [InlineData("standing[0].afterwards", "true", "$.standing[0].afterwards", "Only a task can be opened afterwards.")]
    [InlineData("standing[2].label", "\"\"", "$.standing[2].label", "This is empty.")]
    [InlineData("standing[2].task", "\"lunch\"", "$.standing[2].task", "There is no task “lunch”.")]
    [InlineData("standing[2].task", "\"contact\"", "$.standing[2].task", "This task would hold up the others.")]
    [InlineData(
        "tasks[0].outcomes[0].sets",
        """{"lunch":"yes"}""",
        "$.tasks[0].outcomes[0].sets.lunch",
        "There is no field"
    )]
    [InlineData(
        "tasks[0].outcomes[0].inStages",
        """["9"]""",
        "$.tasks[0].outcomes[0].inStages[0]",
        "There is no stage “9”."
    )]
    [InlineData(
        "tasks[0].outcomes[0].takes",
        """["nobody"]""",
        "$.tasks[0].outcomes[0].takes[0]",
        "There is no role “nobody”."
    )]
    public void Ladder_WithAFault_IsToldWhereAndWhat(string place, string json, string path, string sentence) =>
        AssertTold(Definition.Formal(), place, json, path, sentence);

    /// <summary>One fault may bring others with it; the one that was made is told, with what would be right.</summary>
    private static void AssertTold(Definition definition, string place, string json, string path, string sentence) =>
        Assert.Contains(
            definition.With(place, json).Faults,
            fault =>
                fault.StartsWith(path + ":", StringComparison.Ordinal)
                && fault.Contains(sentence, StringComparison.Ordinal)
        );
}
