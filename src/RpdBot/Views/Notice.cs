using System.Globalization;
using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>A piece of news about a case, short enough for a row key: <c>answered:contact.1</c>, <c>note:17</c>.</summary>
/// <param name="Kind">What sort of news.</param>
/// <param name="Subject">What it is about: an occurrence, the number of a note, a role; empty for the case itself.</param>
public readonly record struct Notice(NoticeKind Kind, string Subject)
{
    /// <summary>A task was answered.</summary>
    public static Notice Answered(Occurrence occurrence) => new(NoticeKind.Answered, occurrence.ToString());

    /// <summary>A task's time has passed.</summary>
    public static Notice Overdue(Occurrence occurrence) => new(NoticeKind.Overdue, occurrence.ToString());

    /// <summary>A task still waits.</summary>
    public static Notice Reminder(Occurrence occurrence) => new(NoticeKind.Reminder, occurrence.ToString());

    /// <summary>A stage, or the case as a whole, has passed its limit.</summary>
    /// <param name="stage">The stage; null for the case as a whole.</param>
    public static Notice Limit(string? stage) => new(NoticeKind.Limit, stage ?? "");

    /// <summary>The case is closed.</summary>
    public static Notice Closed { get; } = new(NoticeKind.Closed, "");

    /// <summary>The case was opened again: the first time, the second, and so on.</summary>
    public static Notice Reopened(int number) =>
        new(NoticeKind.Reopened, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Steps of the reader are not on the record yet.</summary>
    public static Notice Record { get; } = new(NoticeKind.Record, "");

    /// <summary>Somebody added a note.</summary>
    public static Notice Note(int number) => new(NoticeKind.Note, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Nobody was found or reached for a role.</summary>
    public static Notice Trouble(string role) => new(NoticeKind.Trouble, role);

    /// <summary>What was asked of somebody has been given to somebody else.</summary>
    public static Notice HandedOver(string role) => new(NoticeKind.HandedOver, role);

    /// <summary>Reads the text form; null when it is none.</summary>
    public static Notice? Read(string? text) =>
        text?.Split(':', 2) is [var kind, var subject] && Kinds.TryGetValue(kind, out var known)
            ? Valid(new Notice(known, subject))
            : null;

    /// <summary>The text form, <c>kind:subject</c>.</summary>
    public override string ToString()
    {
        var kind = Kind;
        return $"{Kinds.First(entry => entry.Value == kind).Key}:{Subject}";
    }

    private static readonly Dictionary<string, NoticeKind> Kinds = new(StringComparer.Ordinal)
    {
        ["answered"] = NoticeKind.Answered,
        ["overdue"] = NoticeKind.Overdue,
        ["reminder"] = NoticeKind.Reminder,
        ["limit"] = NoticeKind.Limit,
        ["closed"] = NoticeKind.Closed,
        ["reopened"] = NoticeKind.Reopened,
        ["record"] = NoticeKind.Record,
        ["note"] = NoticeKind.Note,
        ["trouble"] = NoticeKind.Trouble,
        ["handed-over"] = NoticeKind.HandedOver,
    };

    private static Notice? Valid(Notice notice) =>
        notice.Kind switch
        {
            NoticeKind.Limit => true,
            NoticeKind.Closed or NoticeKind.Record => notice.Subject.Length == 0,
            NoticeKind.Note or NoticeKind.Reopened => IsNumber(notice.Subject),
            NoticeKind.Trouble or NoticeKind.HandedOver => notice.Subject.Length > 0,
            _ => Occurrence.Read(notice.Subject)?.ToString() == notice.Subject,
        }
            ? notice
            : null;

    private static bool IsNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
