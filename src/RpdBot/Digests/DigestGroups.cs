using System.Globalization;
using RpdBot.Cards;
using RpdBot.Cards.Schema;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Views;

namespace RpdBot.Digests;

/// <summary>The groups of a digest, in the order in which they are read: what came in, what waits, what is late, what is over. Pure.</summary>
internal static class DigestGroups
{
    /// <summary>The most lines of a group, and of a group where many are long; the rest is counted.</summary>
    private const int MostLines = 10;
    private const int FewLines = 5;

    /// <summary>With more lines than this no group shows more than <see cref="FewLines"/>: nobody reads on, and the card gets heavy.</summary>
    private const int MostInAll = 50;

    /// <summary>Initials and names of agencies are typed by people; a line of a list needs no more of them.</summary>
    private const int MostInitials = 30;
    private const int MostOfName = 40;

    /// <summary>The groups that hold something.</summary>
    public static IEnumerable<DigestGroupView> Of(DigestContents contents)
    {
        var groups = All(contents).Where(group => group.Count > 0 || group.Note is not null).ToList();
        return groups.Sum(group => group.Lines.Length) <= MostInAll
            ? groups
            : groups.Select(group => group with { Lines = [.. group.Lines.Take(FewLines)] });
    }

    private static IEnumerable<DigestGroupView> All(DigestContents contents) =>
        [
            New(contents),
            Waiting(contents, "Form being written", WaitsFor.Form),
            Waiting(contents, "Waiting for sign-off", WaitsFor.SignOff),
            Waiting(contents, "To send on", WaitsFor.Forwarding),
            Waiting(contents, "Waiting for an answer", WaitsFor.Answer),
            Tasks(contents, "Due within two working days", DigestTasks.DueSoon(contents)),
            Tasks(contents, "Overdue, the longest first", DigestTasks.Overdue(contents)) with
            {
                IsLate = true,
            },
            Tasks(contents, "Agreed actions", DigestTasks.Agreed(contents)),
            LastStage(contents),
            Closed(contents),
            NotReached(contents),
        ];

    private static DigestGroupView New(DigestContents contents)
    {
        var known = contents.Open.Concat(contents.Closed).DistinctBy(entry => entry.Reference).ToList();
        var raised = known.Count(entry => contents.IsNews(entry.RaisedAt));
        var formal = known.Where(entry => contents.IsNews(entry.FormalSince)).OrderBy(entry => entry.FormalSince);
        return Group("New in the formal stages", formal, entry => Line(entry, Between(entry))) with
        {
            Note = raised == 0 ? null : $"{Differences(raised)} raised.",
        };
    }

    private static DigestGroupView Waiting(DigestContents contents, string title, WaitsFor sort) =>
        Tasks(contents, title, DigestTasks.WaitingFor(contents, sort));

    private static DigestGroupView LastStage(DigestContents contents)
    {
        var tasks = DigestTasks.AtLastStage(contents);
        var title = tasks is [var first, ..] ? $"At stage {Number(first.Entry.StageNumber)}, the last" : "";
        return Tasks(contents, title, tasks);
    }

    private static DigestGroupView Closed(DigestContents contents)
    {
        var closed = contents.Closed.Where(entry => contents.IsNews(entry.ClosedAt)).ToList();
        var early = closed.Count(entry => !entry.IsFormal);
        var formal = closed.Where(entry => entry.IsFormal).OrderBy(entry => entry.ClosedAt);
        return Group("Closed", formal, entry => Line(entry, Ended(entry))) with
        {
            Note = early == 0 ? null : $"{Differences(early)} closed before the formal stage.",
        };
    }

    private static DigestGroupView NotReached(DigestContents contents)
    {
        var troubles = contents.Open.SelectMany(entry => entry.NotReached.Select(role => (Entry: entry, Role: role)));
        return Group(
            "Nobody found or reached",
            troubles.OrderBy(trouble => trouble.Entry.Reference.Value, StringComparer.Ordinal),
            trouble => Line(trouble.Entry, Short(trouble.Role, 2 * MostOfName))
        );
    }

    private static DigestGroupView Tasks(DigestContents contents, string title, IReadOnlyList<DigestTask> tasks) =>
        Group(title, tasks, one => Line(contents, one));

    private static DigestGroupView Group<T>(string title, IEnumerable<T> all, Func<T, DigestLineView> line)
    {
        var listed = all.ToList();
        return new DigestGroupView
        {
            Title = title,
            Count = listed.Count,
            Lines = [.. listed.Take(MostLines).Select(line)],
        };
    }

    private static DigestLineView Line(DigestContents contents, DigestTask one)
    {
        var due = one.Task.Due;
        var roles = string.Join(" or ", one.Task.Roles);
        return Line(one.Entry, $"{one.Task.Title}: {Short(roles, 2 * MostOfName)}") with
        {
            Due = due is { } moment ? DueWords.Of(contents.Calendar, contents.Now, moment) : null,
            IsLate = due <= contents.Now,
        };
    }

    private static DigestLineView Line(RegisterEntry entry, string text) =>
        new(entry.Reference.Value, Plain.Of(Short(entry.Initials.Value, MostInitials)), Plain.Of(text));

    private static string Between(RegisterEntry entry) =>
        $"{Short(entry.RaisingAgency, MostOfName)} with {Short(entry.RespondingAgency, MostOfName)}";

    private static string Ended(RegisterEntry entry)
    {
        var day = LondonTime.Of(entry.ClosedAt!.Value).ToString("dddd d MMMM", CultureInfo.InvariantCulture);
        return $"{Word(entry.End)} on {day}";
    }

    private static string Word(End? end) =>
        end switch
        {
            End.Resolved => "resolved",
            End.Decided => "decided",
            End.Withdrawn => "withdrawn",
            _ => "not resolved",
        };

    private static string Differences(int count) =>
        count == 1 ? "1 difference was" : $"{Number(count)} differences were";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text, cut where it is too long, and never inside a letter.</summary>
    private static string Short(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..length] + "…";
    }
}
