using System.Text.Json.Nodes;
using RpdBot.Procedures;
using RpdBot.Procedures.Check;
using RpdBot.Tests.Documents;

namespace RpdBot.Tests.Procedures.Check;

/// <summary>The printed form of a definition, broken in one place.</summary>
public sealed class DocumentsCheckTests
{
    [Theory]
    [InlineData("name", "\" \"", "$.documents[0].name", "This is empty.")]
    [InlineData("title", "[]", "$.documents[0].title", "Name at least one line.")]
    [InlineData("stages", """["9"]""", "$.documents[0].stages[0]", "There is no stage “9”.")]
    [InlineData("daysFrom", "\"lunch\"", "$.documents[0].daysFrom", "There is no field “lunch”.")]
    [InlineData("daysFrom", "\"issue\"", "$.documents[0].daysFrom", "neither a date nor a time")]
    [InlineData(
        "sections[0].tasks[0]",
        "\"lunch\"",
        "$.documents[0].sections[0].tasks[0]",
        "There is no task “lunch”."
    )]
    [InlineData("sections[1].isPart", "true", null, "")]
    [InlineData(
        "sections[1].entries[0]",
        """{"field":"b-done","text":"x"}""",
        "$.documents[0].sections[1].entries[0]",
        "one of the two"
    )]
    [InlineData(
        "sections[1].entries[0]",
        """{"label":"x"}""",
        "$.documents[0].sections[1].entries[0]",
        "one of the two"
    )]
    [InlineData(
        "sections[1].entries[0]",
        """{"otherwise":"Days"}""",
        "$.documents[0].sections[1].entries[0].label",
        "This is empty."
    )]
    [InlineData(
        "sections[1].entries[0]",
        """{"field":"lunch"}""",
        "$.documents[0].sections[1].entries[0]",
        "There is no field “lunch”."
    )]
    [InlineData(
        "sections[1].entries[0]",
        """{"field":"a-child"}""",
        "$.documents[0].sections[1].entries[0]",
        "Nobody fills the field “a-child” here."
    )]
    [InlineData(
        "sections[1].entries[0]",
        """{"field":"b-done","specify":"b-actions"}""",
        "$.documents[0].sections[1].entries[0].specify",
        "is not a choice"
    )]
    [InlineData(
        "sections[1].entries[0]",
        """{"field":"b-done","notSigned":"b-actions"}""",
        "$.documents[0].sections[1].entries[0].notSigned",
        "is not a signature"
    )]
    [InlineData("perStage", "true", "$.documents[0].sections[0].entries[0]", "for every copy of the form")]
    public void Check_OfAForm_NamesThePlaceAndWhatWouldBeRight(string place, string json, string? path, string sentence)
    {
        var faults = Definition.Formal().With($"documents[0].{place}", json).Faults.ToList();
        if (path is null)
        {
            Assert.Empty(faults);
            return;
        }

        Assert.StartsWith($"{path}: ", faults[0], StringComparison.Ordinal);
        Assert.Contains(sentence, faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAPartWithoutAHeading_AsksForOne() =>
        Assert.Contains(
            "A part of a section has a heading.",
            Assert.Single(
                Definition
                    .Formal()
                    .With("documents[0].sections[1].isPart", "true")
                    .With("documents[0].sections[1].heading", "")
                    .Faults
            )
        );

    [Theory]
    [InlineData(
        """{ "label": "Agreed actions", "agreed": ["9"] }""",
        "$.documents[0].sections[1].entries[0].agreed[0]"
    )]
    [InlineData(
        """{ "label": "Agreed actions", "agreed": ["3"], "field": "b-done" }""",
        "$.documents[0].sections[1].entries[0].agreed"
    )]
    public void Check_OfAgreedActionsOnALineOfTheirOwn_NamesWhatIsWrong(string entry, string path) =>
        Assert.StartsWith(
            path,
            Assert.Single(Definition.Formal().With("documents[0].sections[1].entries[0]", entry).Faults),
            StringComparison.Ordinal
        );

    [Fact]
    public void Check_OfAgreedActionsWhereNoneAreAgreed_SaysSo() =>
        Assert.Contains(
            Definition.Formal().With("agreedActions", "").Faults,
            fault => fault.Contains("No actions are agreed in this procedure.", StringComparison.Ordinal)
        );

    [Theory]
    [MemberData(nameof(OtherIds))]
    public void Check_OfAnotherProceduresForm_FindsNothing(string id) =>
        Assert.Empty(ProcedureCheck.Of(ProcedureJson.Read(Published(id).ToJsonString())));

    [Theory]
    [InlineData("south-gloucestershire", "form-4", "f-summary")]
    [InlineData("kcs", "form-5", "f-outcomes")]
    [InlineData("adults-and-children", "section-4", "s4-summary")]
    public void Check_OfAFieldThatATaskNoLongerAsks_SaysThatNobodyFillsIt(string id, string task, string field)
    {
        var text = Published(id);
        var fields = text["tasks"]!.AsArray().Single(one => (string)one!["id"]! == task)!["fields"]!.AsArray();
        fields.Remove(fields.Single(one => (string)one! == field));

        Assert.Single(
            ProcedureCheck.Of(ProcedureJson.Read(text.ToJsonString())),
            fault => fault.Sentence.Contains($"Nobody fills the field “{field}” here.", StringComparison.Ordinal)
        );
    }

    public static TheoryData<string> OtherIds() => [.. FormStory.Ids];

    private static JsonObject Published(string id) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Definition.Folder, $"{id}.json")))!.AsObject();
}
