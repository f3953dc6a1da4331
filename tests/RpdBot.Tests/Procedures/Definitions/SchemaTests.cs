using System.Text.Json;
using RpdBot.Procedures;
using RpdBot.Procedures.Check;
using RpdBot.Tests.HouseRules;
using RpdBot.Tests.Procedures.Check;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>The schema that helps whoever writes a definition.</summary>
public sealed class SchemaTests
{
    private static readonly string Place = Path.Combine(
        SourceTree.Root,
        "src/RpdBot/Procedures/Definitions/procedure.schema.json"
    );

    [Fact]
    public void Schema_BesideTheDefinitions_IsTheOneOfTheModel()
    {
        var kept = File.ReadAllText(Place).TrimEnd();

        Assert.True(
            kept == ProcedureJson.SchemaText(),
            $"The model has changed. Run: dotnet run --no-launch-profile --project src/RpdBot -- procedures schema > {Path.GetRelativePath(SourceTree.Root, Place)}"
        );
    }

    [Theory]
    [InlineData("roles[0].side", "\"raising\"", "$.roles[0].side", "This must be one of None, Raising, Responding.")]
    [InlineData("tasks[1].due.workingDays", "\"two\"", "$.tasks[1].due.workingDays", "This must be a whole number.")]
    [InlineData("tasks[1].receives", "\"line-manager-b\"", "$.tasks[1].receives", "This must be a list, [ … ].")]
    [InlineData("tasks[1].due", "5", "$.tasks[1].due", "This must be an object, { … }.")]
    [InlineData("stages[0].name", "", "$.stages[0].name", "This is missing. Give it: a text.")]
    [InlineData("urgent.fax", "\"1\"", "$.urgent.fax", "Known here are question, text, brief, contacts.")]
    public void Check_OfAMisshapenMember_NamesItAndWhatWouldBeRight(
        string place,
        string json,
        string path,
        string sentence
    )
    {
        using var document = JsonDocument.Parse(new Definition().With(place, json).Text);

        var fault = Assert.Single(ShapeCheck.Of(document.RootElement));

        Assert.Equal(path, fault.Path);
        Assert.Contains(sentence, fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAMemberThatStandsTwice_NamesIt()
    {
        using var document = JsonDocument.Parse(new Definition().Text.Insert(1, "\"version\": 7,"));

        Assert.Equal("$.version", Assert.Single(ShapeCheck.Of(document.RootElement)).Path);
    }
}
