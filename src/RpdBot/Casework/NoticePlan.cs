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
    public static IEnumerable<Slot> For(Procedure procedure, Case after, CaseEvent happened, int number) =>
        Told(procedure, after, happened) is var (notice, audience)
            ? audience
                .People.Where(person => happened.By?.Is(person) != true)
                .DistinctBy(person => person.Key)
                .Select(person => new Slot
                {
                    Purpose = Purpose.Notice,
                    Person = person,
                    Subject = Subject(number, notice),
                })
                .Concat(
                    audience
                        .Offices.Distinct(StringComparer.Ordinal)
                        .Select(office => new Slot
                        {
                            Purpose = Purpose.Notice,
                            Office = office,
                            Subject = Subject(number, notice),
                        })
                )
            : [];

    /// <summary>The notice that a slot's subject names.</summary>
    public static Notice? Read(string subject) =>
        subject.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar ? Notice.Read(subject[(bar + 1)..]) : null;

    private static string Subject(int number, Notice notice) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:D6}|{notice}");

    private static (Notice Notice, Audience Audience)? Told(Procedure procedure, Case after, CaseEvent happened) =>
        happened switch
        {
            TaskAnswered { Ends: true, Done.About: not null } answered => (
                new(NoticeKind.Answered, answered.Done.Occurrence.ToString()),
                Audience.OfParties(procedure, after)
            ),
            TaskAnswered { Ends: true } answered when !after.IsClosed || IsBeside(procedure, answered) => (
                new(NoticeKind.Answered, answered.Done.Occurrence.ToString()),
                Audience.Of(procedure, after, answered.Told)
            ),
            TaskOverdue overdue => (
                new(NoticeKind.Overdue, overdue.Occurrence.ToString()),
                Audience.Of(procedure, after, WhoIsLate(procedure, after, overdue.Occurrence))
            ),
            Reminded reminded => (
                new(NoticeKind.Reminder, reminded.Occurrence.ToString()),
                Audience.Of(procedure, after, after.Waiting(reminded.Occurrence)?.Roles ?? [])
            ),
            RecordReminded reminded => (Notice.Record, new Audience([reminded.Person], [])),
            LimitPassed passed => (
                Notice.Limit(passed.Stage),
                Audience.Of(
                    procedure,
                    after,
                    [.. Limited(procedure, after), .. after.Open.SelectMany(task => task.Roles)]
                )
            ),
            CaseClosed => (new(NoticeKind.Closed, ""), Audience.OfAll(procedure, after)),
            Reopened => (Notice.Reopened(after.Reopenings.Length), Audience.OfAll(procedure, after)),
            NoteAdded => (
                new(NoticeKind.Note, after.Notes[^1].Number.ToString(CultureInfo.InvariantCulture)),
                Audience.OfParties(procedure, after)
            ),
            RoleHandedOver { Before: { } before } given => (Notice.HandedOver(given.Role), new Audience([before], [])),
            AssigneeAway away => (
                new(NoticeKind.Trouble, away.Role),
                Audience.Of(procedure, after, [procedure.Raiser.Id, Monitors.BusinessUnit])
            ),
            AssigneeNotFound missing => (
                new(NoticeKind.Trouble, missing.Role),
                Audience.Of(procedure, after, [procedure.Raiser.Id, Monitors.BusinessUnit])
            ),
            DeliveryFailed failed => (
                new(NoticeKind.Trouble, failed.Role),
                Audience.Of(procedure, after, [procedure.Raiser.Id, Monitors.BusinessUnit])
            ),
            _ => null,
        };

    /// <summary>The owner; from the formal stage on the business unit too.</summary>
    private static IEnumerable<string> Limited(Procedure procedure, Case after) =>
        procedure.Stage(after.Stage) is { Formal: true }
            ? [procedure.Raiser.Id, Monitors.BusinessUnit]
            : [procedure.Raiser.Id];

    private static bool IsBeside(Procedure procedure, TaskAnswered answered) =>
        procedure.Task(answered.Done.Occurrence.Task) is { Beside: true };

    /// <summary>Those who are waited on, and those who may go on without them.</summary>
    /// <remarks>Of an agreed action: its owner, and whoever looks after the case.</remarks>
    private static IEnumerable<string> WhoIsLate(Procedure procedure, Case after, Occurrence occurrence) =>
        after.Waiting(occurrence) is { About: not null } action ? action.Roles.Append(procedure.Raiser.Id).Distinct()
        : procedure.Task(occurrence.Task) is { } task
            ? task.Roles.Union(
                task.Outcomes.Where(outcome => outcome.WhenOverdue).SelectMany(outcome => task.MayChoose(outcome))
            )
        : [];
}
