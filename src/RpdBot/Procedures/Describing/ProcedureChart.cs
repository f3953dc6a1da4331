using System.Globalization;
using System.Text;

namespace RpdBot.Procedures.Describing;

/// <summary>A procedure as a Mermaid flowchart: stages as frames, tasks as boxes, outcomes as arrows, ends as rounded boxes.</summary>
public static class ProcedureChart
{
    /// <summary>The chart, as the text that Mermaid draws.</summary>
    public static string Of(Procedure procedure)
    {
        var text = new StringBuilder().AppendLine("flowchart TD");
        foreach (var stage in procedure.Stages)
        {
            Stage(text, procedure, stage);
        }

        foreach (var end in Ends(procedure))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {Node(end)}([\"{EndText.Of(end)}\"])");
        }

        foreach (var task in procedure.Tasks)
        {
            Arrows(text, task);
        }

        return text.ToString();
    }

    private static void Stage(StringBuilder text, Procedure procedure, Stage stage)
    {
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"  subgraph {Node(stage)}[\"{Quoted($"{stage.Id}. {stage.Name}")}\"]"
        );
        foreach (var task in procedure.Tasks.Where(task => task.Stage == stage.Id))
        {
            var lines = new[] { task.Title, Who(procedure, task), DeadlineText.Of(task.Due) };
            var label = string.Join("<br/>", lines.Where(line => line.Length > 0).Select(Quoted));
            text.AppendLine(CultureInfo.InvariantCulture, $"    {Node(task.Id)}[\"{label}\"]");
        }

        text.AppendLine("  end");
    }

    private static void Arrows(StringBuilder text, TaskDefinition task)
    {
        foreach (var outcome in task.Outcomes)
        {
            var ends = outcome.End is { } end ? new[] { Node(end) } : [];
            foreach (var target in outcome.Next.Select(Node).Concat(ends))
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"  {Node(task.Id)} -->|\"{Quoted(outcome.Label)}\"| {target}"
                );
            }
        }

        foreach (var followUp in task.WhenOverdue)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {Node(task.Id)} -.->|\"once late\"| {Node(followUp)}");
        }
    }

    private static IEnumerable<End> Ends(Procedure procedure) =>
        procedure
            .Tasks.SelectMany(task => task.Outcomes)
            .Select(outcome => outcome.End)
            .OfType<End>()
            .Distinct()
            .Order();

    private static string Who(Procedure procedure, TaskDefinition task) =>
        string.Join(
            task.Each ? " and " : " or ",
            task.Roles.Select(procedure.Role).OfType<Role>().Select(role => role.Title + Letter(role.Side))
        );

    private static string Letter(Side side) =>
        side switch
        {
            Side.Raising => " A",
            Side.Responding => " B",
            _ => "",
        };

    private static string Node(string task) => "t_" + task.Replace('-', '_');

    private static string Node(Stage stage) => "s_" + stage.Id.Replace('-', '_');

    private static string Node(End end) => $"e_{end}";

    /// <summary>A label stands between quotation marks: one inside it would end it.</summary>
    private static string Quoted(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal);
}
