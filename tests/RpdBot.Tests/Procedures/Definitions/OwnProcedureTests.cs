using System.Text.RegularExpressions;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Check;
using RpdBot.Tests.Documents;
using RpdBot.Tests.HouseRules;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>Procedures that nobody foresaw, as JSON alone: an invented one, and the example of the documentation.</summary>
public sealed class OwnProcedureTests
{
    private static readonly string Invented = Read("tests/RpdBot.Tests/Procedures/Definitions/harbour.json");

    private static readonly string Documented = Regex
        .Match(
            Read("docs/procedures.md"),
            "```json\\n(?<json>.*?)```",
            RegexOptions.Singleline,
            TimeSpan.FromSeconds(1)
        )
        .Groups["json"]
        .Value;

    [Fact]
    public void Invented_Procedure_RunsOnEveryWayToEachOfItsEnds()
    {
        var ways = Ways(Invented);

        Assert.Equal([End.Resolved, End.Decided], Ends(ways));
        Assert.Contains(ways, way => way.Steps[0] == "raise to-3" && way.Case.StageBegan.ContainsKey("3"));
        Assert.Contains(ways, way => way.Steps.Contains("log/alone"));
        Assert.Contains(ways, way => way.Steps is [.., "alarm/to-3"] or [.., "alarm/to-3", "order/given"]);
    }

    [Fact]
    public void Invented_Procedure_CallsPeopleByItsOwnTitles()
    {
        var procedure = ProcedureJson.Read(Invented);

        Assert.Equal("Chief Pilot", procedure.TitleOf(procedure.Role("captain-a")!, new("one", "One", "pilots")));
        Assert.Equal("Captain", procedure.TitleOf(procedure.Role("captain-a")!, new("two", "Two", "docks")));
    }

    [Fact]
    public void Invented_Procedure_PrintsAFormOfItsOwn()
    {
        var procedure = ProcedureJson.Read(Invented);
        var @case = Ways(Invented).First(way => way.Steps is [.., "log/appeal", "order/given"]).Case;
        var viewer = new WalkAnswers(procedure).Holder("captain-a").Person!;
        var copy = Assert.Single(FormReading.Of(procedure, @case, viewer));
        using var printed = new PrintedDocument(new FormSample("", procedure, @case, viewer, copy).Print());

        Assert.Empty(printed.Faults);
        Assert.Equal(
            ["A leaf of the harbour's logbook", "What was sighted", "What the captains logged", "The order", "History"],
            printed.Headings
        );
        Assert.Contains(("Vessel", "Ada Brook"), printed.Entries);
        Assert.Contains(printed.Entries, entry => entry is { Label: "Story", Words: ['W', ..] });
        Assert.Contains(("Days at sea", "5"), printed.Entries);
        Assert.Contains(printed.Entries, entry => entry is { Label: "Order", Words: ['W', ..] });
    }

    [Fact]
    public void Documented_Example_IsCompleteAndRuns() =>
        Assert.Equal([End.Resolved, End.NotResolved], Ends(Ways(Documented)));

    [Fact]
    public void Documented_Example_PrintsItsForm()
    {
        var procedure = ProcedureJson.Read(Documented);
        var @case = Ways(Documented).First(way => way.Steps[^1] == "agree/resolved").Case;
        var viewer = new WalkAnswers(procedure).Holder("head-a").Person!;
        var copy = Assert.Single(FormReading.Of(procedure, @case, viewer));
        using var printed = new PrintedDocument(new FormSample("", procedure, @case, viewer, copy).Print());

        Assert.Empty(printed.Faults);
        Assert.Contains(("Child", "Ada Brook"), printed.Entries);
        Assert.Contains(("What is it about?", "Words for issue in raising."), printed.Entries);
        Assert.Contains(
            printed.Entries,
            entry =>
                entry.Label == "Agreed, or why not"
                && entry.Words.StartsWith("Words for outcome in agree.1", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Documented_Example_DoesNotStartWithoutItsSetting() =>
        Assert.Equal(
            "duty-team",
            Assert.Single(SettingTexts.Missing(ProcedureJson.Read(Documented), new Dictionary<string, string>())).Id
        );

    private static IReadOnlyList<Walked> Ways(string json)
    {
        var procedure = ProcedureJson.Read(json);
        Assert.Empty(ProcedureCheck.Of(procedure));
        return new Walk(procedure).Ways();
    }

    private static IEnumerable<End> Ends(IReadOnlyList<Walked> ways) =>
        ways.Select(way => way.Case.Closing?.End).OfType<End>().Distinct().Order();

    private static string Read(string path) => File.ReadAllText(Path.Combine(SourceTree.Root, path));
}
