using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Views;

namespace RpdBot.Casework;

/// <summary>Who is told of an event by a post of its own. Pure.</summary>
/// <remarks>The number of the event stands in the slot, so that every post is sent, and none twice.</remarks>
internal static class NoticePlan
{
    /// <summary>The posts that an event calls for.</summary>
    public static IEnumerable<Slot> For(
        Procedure procedure,
        Case after,
        CaseEvent happened,
        int number,
        IReadOnlyCollection<Person> monitors
    ) =>
        Told(procedure, after, happened, monitors) is var (notice, people)
            ? people
                .Where(person => happened.By?.Is(person) != true)
                .DistinctBy(person => person.Key)
                .Select(person => new Slot
                {
                    Purpose = Purpose.Notice,
                    Person = person,
                    Subject = Subject(number, notice),
                })
            : [];

    /// <summary>The notice that a slot's subject names.</summary>
    public static Notice? Read(string subject) =>
        subject.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar ? Notice.Read(subject[(bar + 1)..]) : null;

    private static string Subject(int number, Notice notice) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:D6}|{notice}");

    private static (Notice Notice, IEnumerable<Person> People)? Told(
        Procedure procedure,
        Case after,
        CaseEvent happened,
        IReadOnlyCollection<Person> monitors
    ) =>
        happened switch
        {
            TaskAnswered { Ends: true } answered when !after.IsClosed => (
                new(NoticeKind.Answered, answered.Done.Occurrence.ToString()),
                Holders(after, answered.Told)
            ),
            TaskOverdue overdue => (
                new(NoticeKind.Overdue, overdue.Occurrence.ToString()),
                Holders(after, WhoIsLate(procedure, overdue.Occurrence))
            ),
            Reminded reminded => (
                new(NoticeKind.Reminder, reminded.Occurrence.ToString()),
                Holders(after, after.Waiting(reminded.Occurrence)?.Roles ?? [])
            ),
            CaseClosed => (new(NoticeKind.Closed, ""), Written(after)),
            NoteAdded => (
                new(NoticeKind.Note, after.Notes[^1].Number.ToString(CultureInfo.InvariantCulture)),
                Written(after)
            ),
            AssigneeNotFound missing => (
                new(NoticeKind.Trouble, missing.Role),
                monitors.Concat(Holders(after, [procedure.Raiser.Id]))
            ),
            DeliveryFailed failed => (
                new(NoticeKind.Trouble, failed.Role),
                monitors.Concat(Holders(after, [procedure.Raiser.Id]))
            ),
            _ => null,
        };

    /// <summary>Those who are waited on, and those who may go on without them.</summary>
    private static IEnumerable<string> WhoIsLate(Procedure procedure, Occurrence occurrence) =>
        procedure.Task(occurrence.Task) is { } task
            ? task.Roles.Union(
                task.Outcomes.Where(outcome => outcome.WhenOverdue).SelectMany(outcome => task.MayChoose(outcome))
            )
            : [];

    private static IEnumerable<Person> Holders(Case @case, IEnumerable<string> roles) =>
        roles.Select(@case.HolderOf).OfType<Person>();

    private static IEnumerable<Person> Written(Case @case) =>
        @case
            .Holders.Values.Select(holder => holder.Person)
            .Where(person => @case.Written.Contains(person.Key) || @case.HasOpened(person));
}
