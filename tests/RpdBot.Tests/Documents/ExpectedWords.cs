using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Documents;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Documents;

/// <summary>What has to stand on a form, worked out from the answers of the case once more.</summary>
internal sealed class ExpectedWords(Procedure procedure, Case @case, FormCopy copy)
{
    private const string NoAnswer = "No answer";

    /// <summary>Every line, in the document's order: what is asked, and what stands there.</summary>
    public List<(string Label, string Words)> All() =>
        [
            .. from section in copy.Form.Sections
            from entry in section.Entries
            where
                entry.Agreed.IsEmpty
                    ? entry.Text is null && (!entry.Added || Last(section, entry.Field!) is not null)
                    : Agreed(entry).Any()
            select (
                entry.Label ?? procedure.Field(entry.Field!)!.Label,
                entry.Agreed.IsEmpty ? Words(section, entry) : string.Join('\n', Agreed(entry))
            ),
        ];

    private string Words(PrintedSection section, PrintedEntry entry)
    {
        var field = procedure.Field(entry.Field!)!;
        var done = Last(section, field.Id);
        return field.Kind switch
        {
            FieldKind.One or FieldKind.Many => Ticked(section, field, done?.Answers, entry),
            FieldKind.YesNo =>
                $"{Box(done?.Answers.Flag(field.Id) == true)} Yes\n{Box(done?.Answers.Flag(field.Id) == false)} No",
            _ when done is null => Unanswered(section, entry),
            FieldKind.Date => done
                .Answers.Date(field.Id)!
                .Value.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture),
            FieldKind.Long when entry.Everybody => string.Join(
                '\n',
                InForce(section)
                    .Where(one => one.Answers.Has(field.Id))
                    .Select(one =>
                        $"{one.By.Name}, {one.By.JobTitle}, {AgencyOf(one.Role)}: {one.Answers[field.Id].Value}"
                    )
            ),
            FieldKind.Sign => Signed(done, done.Answers[field.Id].Value),
            _ => done.Answers[field.Id].Value,
        };
    }

    private string Unanswered(PrintedSection section, PrintedEntry entry) =>
        (entry.Otherwise, entry.NotSigned) switch
        {
            (PrintedSource.Concerned, _) => string.Join(", ", @case.Concerned.Select(one => one.Name.Value)),
            (PrintedSource.Days, _) when IsResolved => Days().ToString(CultureInfo.InvariantCulture),
            (_, { } why) when Last(section, why) is { } said => $"Not signed: {said.Answers[why].Value}",
            _ => NoAnswer,
        };

    private string Ticked(PrintedSection section, Field field, Answers? answers, PrintedEntry entry)
    {
        var lines = field.Choices.Select(choice =>
            $"{Box(answers is null ? IsStage(entry, choice) : answers.Choices(field.Id).Contains(choice.Id))} {choice.Label}"
        );
        var more =
            entry.Specify is { } other && Last(section, other) is { } said
                ? [said.Answers[other].Value]
                : Array.Empty<string>();
        return string.Join('\n', lines.Concat(more));
    }

    private bool IsStage(PrintedEntry entry, Choice choice) =>
        entry.Otherwise == PrintedSource.Stage && IsResolved && choice.Label.Split(' ')[^1] == @case.Stage;

    private string Signed(DoneTask done, string typed)
    {
        var agency = AgencyOf(done.Role);
        var at = LondonTime.Of(done.At).ToString("dddd d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
        var who = $"{done.By.Name}, {done.By.JobTitle}, {agency}, {at}, signed in Teams";
        return typed == done.By.Name ? who : $"{typed}\n{who}";
    }

    private string AgencyOf(string role) => @case.AgencyOf(procedure.Role(role)!.Side)?.Name ?? procedure.Partnership;

    /// <summary>What was agreed in a stage of the line, up to that of the copy: what, whose, by when, how far it has come.</summary>
    private IEnumerable<string> Agreed(PrintedEntry entry)
    {
        var stages = procedure.Stages.Select(stage => stage.Id).ToList();
        var last = copy.Stage is null ? stages.Count : stages.IndexOf(copy.Stage);
        return from done in @case.Done
            where done.Answers.Has("action-what") && done.Occurrence.Task != "agreed-action"
            let stage = StageOf(done)
            where entry.Agreed.Contains(stage) && stages.IndexOf(stage) <= last
            let owner = procedure.Role(done.Answers["action-owner"].Value)!
            let title = procedure.TitleOf(owner, @case.AgencyOf(owner.Side))
            select $"{done.Answers["action-what"].Value} | {title}, {@case.AgencyOf(owner.Side)!.Name} | {Day(done.Answers.Date("action-by")!.Value)} | {State(done)}";
    }

    /// <summary>The stage of the task; of one that stands beside the others, the last that had begun by then.</summary>
    private string StageOf(DoneTask done) =>
        procedure.Task(done.Occurrence.Task) is { Beside: false } task
            ? task.Stage
            : procedure
                .Stages.Last(stage => @case.StageBegan.TryGetValue(stage.Id, out var began) && began <= done.At)
                .Id;

    private string State(DoneTask recorded)
    {
        var answer = @case.Done.LastOrDefault(done => done.About == recorded.Occurrence);
        return answer?.Outcome switch
        {
            "done" => $"Done, {Day(LondonTime.Day(answer.At))}",
            "not-done" => $"Not done: {answer.Answers["action-why-not"].Value}",
            _ => @case.Open.Any(task => task.About == recorded.Occurrence && task.Overdue) ? "Overdue" : "To be done",
        };
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private int Days()
    {
        var from =
            copy.Form.DaysFrom is not { } field ? LondonTime.Day(@case.RaisedAt)
            : @case.Answers.Time(field) is { } moment ? LondonTime.Day(moment)
            : @case.Answers.Date(field)!.Value;
        return LondonTime.Day(@case.Closing!.At).DayNumber - from.DayNumber;
    }

    private bool IsResolved => @case.Closing is { End: End.Resolved or End.Decided };

    private static string Box(bool ticked) => ticked ? "☒" : "☐";

    /// <summary>The answers that count in a section of this copy: those in versions that are signed, where any is.</summary>
    public List<DoneTask> InForce(PrintedSection section)
    {
        var fields = section.Entries.SelectMany(entry => entry.Fields).ToHashSet();
        var written = @case
            .Done.Where(done => IsOfCopy(section, done) && done.Answers.Ids.Any(fields.Contains))
            .ToList();
        var signed = written.Where(IsSigned).ToList();
        return signed.Count > 0 ? signed : written;
    }

    private DoneTask? Last(PrintedSection section, string field) =>
        InForce(section).LastOrDefault(done => done.Answers.Has(field));

    private bool IsOfCopy(PrintedSection section, DoneTask done) =>
        section.Tasks.Contains(done.Occurrence.Task)
        && (copy.Stage is null || procedure.Task(done.Occurrence.Task)!.Stage == copy.Stage);

    /// <summary>Nobody has to sign it, or whoever has to approved the next time they were asked.</summary>
    private bool IsSigned(DoneTask done)
    {
        var signing = procedure.Tasks.Where(task => task.WarnsAuthorOf == done.Occurrence.Task).Select(task => task.Id);
        return !signing.Any()
            || @case
                .Done.SkipWhile(other => other.Occurrence != done.Occurrence)
                .FirstOrDefault(other => signing.Contains(other.Occurrence.Task))
                is { Outcome: "approved" };
    }
}
