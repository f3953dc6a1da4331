using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RpdBot.Procedures.Describing;

/// <summary>A procedure as plain text: its people, its stages, and every task with who acts, by when, and what follows.</summary>
public static class ProcedureTables
{
    /// <summary>The text, some lines to a task.</summary>
    public static string Of(Procedure procedure)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{procedure.Name} ({procedure.Id}, version {procedure.Version})")
            .AppendLine(procedure.Partnership);
        foreach (var source in procedure.Sources)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"From: {source}");
        }

        foreach (var note in procedure.Notes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Note: {note}");
        }

        foreach (var setting in procedure.Settings)
        {
            var needed = setting.Otherwise is { } otherwise ? $"otherwise: {otherwise}" : "needed";
            text.AppendLine(CultureInfo.InvariantCulture, $"Setting {setting.Id} ({needed}): {setting.Meaning}");
        }

        if (procedure.Limit is { } limit)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Whole case: {DeadlineText.Of(limit)}");
        }

        text.AppendLine().Append(TextTable.Of(["role", "called", "side"], People(procedure)));
        if (procedure.AgencyKinds.Any(kind => !kind.Stages.IsEmpty))
        {
            text.AppendLine().Append(TextTable.Of(["agency", "stage", "hands up", "acts", "joins"], Titles(procedure)));
        }

        foreach (var stage in procedure.Stages)
        {
            text.AppendLine().AppendLine(Heading(stage));
            text.Append(TextTable.Of(["task", "who", "by when", "outcome", "what follows"], Tasks(procedure, stage)));
        }

        return text.AppendLine()
            .AppendLine(
                "* the document does not say: a default of this product; (A) assumed; (P) a rule of this product"
            )
            .ToString();
    }

    private static string Heading(Stage stage) =>
        $"Stage {stage.Id}: {stage.Name}"
        + (stage.Formal ? ", formal" : "")
        + (stage.Limit is null ? "" : $", {DeadlineText.Of(stage.Limit)}");

    private static IEnumerable<ImmutableArray<string>> People(Procedure procedure) =>
        procedure.Roles.Select(role =>
            ImmutableArray.Create(role.Id, role.Title, role.Side == Side.None ? "" : role.Side.ToString())
        );

    private static IEnumerable<ImmutableArray<string>> Titles(Procedure procedure) =>
        from kind in procedure.AgencyKinds
        from stage in procedure.Stages
        let titles = kind.Stages.GetValueOrDefault(stage.Id)
        where titles is not null
        select ImmutableArray.Create(
            kind.Name,
            stage.Id,
            titles.HandsUp ?? "",
            titles.Acts ?? "",
            string.Join("; ", titles.Joins)
        );

    private static IEnumerable<ImmutableArray<string>> Tasks(Procedure procedure, Stage stage) =>
        from task in procedure.Tasks
        where task.Stage == stage.Id
        from row in task.Outcomes.Index()
        select row.Index == 0
            ? ImmutableArray.Create(
                task.Id + (task.Beside ? " (beside)" : "") + Mark(task.Basis ?? stage.Basis),
                string.Join(task.Each ? " and " : " or ", task.Roles),
                DeadlineText.Of(task.Due),
                Way(task, row.Item),
                Follows(row.Item)
            )
            : ["", "", "", Way(task, row.Item), Follows(row.Item)];

    private static string Way(TaskDefinition task, Outcome outcome) =>
        outcome.Id
        + Mark(outcome.Basis)
        + (outcome.WhenOverdue ? " (once late)" : "")
        + (outcome.By.IsEmpty || outcome.By.SequenceEqual(task.Roles) ? "" : $", by {string.Join(" or ", outcome.By)}");

    private static string Mark(Basis? basis) =>
        basis switch
        {
            Basis.Assumed => " (A)",
            Basis.Product => " (P)",
            _ => "",
        };

    private static string Follows(Outcome outcome) =>
        string.Join(
            ", ",
            outcome.Next.Concat(outcome.End is { } end ? [$"ends: {EndText.Of(end)}"] : Array.Empty<string>())
        );
}
