using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Documents.Contents;

/// <summary>Who did what, when: that something was answered, never the answer; and what the agencies agreed to do.</summary>
internal static class Histories
{
    public static ImmutableArray<HistoryLine> Of(Procedure procedure, Case @case, Agreements agreements) =>
        [
            .. Lines(procedure, @case, agreements)
                .OrderBy(line => line.At)
                .Select(line => new HistoryLine(MomentWords.Moment(line.At), line.Who, Sentence(line.What))),
        ];

    private static IEnumerable<(DateTimeOffset At, string Who, string What)> Lines(
        Procedure procedure,
        Case @case,
        Agreements agreements
    )
    {
        yield return (@case.RaisedAt, @case.RaisingAgency?.Name ?? "", "raised the difference");
        foreach (var done in @case.Done)
        {
            var what = procedure.Task(done.Occurrence.Task)?.Outcome(done.Outcome)?.Done ?? "answered";
            yield return (done.At, Who(procedure, @case, done), what + agreements.About(done));
        }

        foreach (var note in @case.Notes)
        {
            yield return (note.At, note.By.Name, "added a note");
        }

        foreach (var one in @case.AlsoInvolved)
        {
            yield return (one.At, one.By.Name, $"named {one.Person.Name}, {one.Agency.Value}, who gets copies");
        }

        foreach (var before in @case.Reopenings)
        {
            yield return (before.Closing.At, before.Closing.By.Name, Ended(before.Closing.End));
            yield return (before.At, before.By.Name, $"opened the case again: {before.Reason.Value}");
        }

        if (@case.Closing is { } closing)
        {
            yield return (closing.At, closing.By.Name, Ended(closing.End));
        }
    }

    private static string Who(Procedure procedure, Case @case, DoneTask done) =>
        done.OnBehalf
            ? $"{Signatories.Who(procedure, @case, done)} (recorded by {done.By.Name})"
            : Signatories.Who(procedure, @case, done);

    private static string Ended(End end) =>
        end switch
        {
            End.Resolved => "closed: resolved",
            End.Decided => "closed: decided",
            End.NotResolved => "closed: not resolved",
            _ => "withdrew the difference",
        };

    private static string Sentence(string what) => what.Length == 0 ? "" : char.ToUpperInvariant(what[0]) + what[1..];
}
