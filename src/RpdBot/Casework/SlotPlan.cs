using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Views;

namespace RpdBot.Casework;

/// <summary>What has to be brought where after a case has changed. Pure.</summary>
internal static class SlotPlan
{
    /// <summary>The slots that these events leave behind.</summary>
    /// <param name="procedure">The procedure of the case.</param>
    /// <param name="before">The case before the events.</param>
    /// <param name="after">The case after them.</param>
    /// <param name="events">The events, the first of them numbered one more than the revision before.</param>
    public static ImmutableArray<Slot> For(
        Procedure procedure,
        Case before,
        Case after,
        IReadOnlyList<CaseEvent> events
    )
    {
        var cards = after
            .Open.SelectMany(task => Cards(before, after, task).Concat(Offices(procedure, before, task)))
            .ToList();
        var notices = events
            .SelectMany((happened, index) => NoticePlan.For(procedure, after, happened, before.Revision + index + 1))
            .Where(notice => !IsShownAnyway(notice, cards))
            .DistinctBy(notice => notice.Key);
        return
        [
            .. Finds(procedure, before, after),
            .. Mine(procedure, before, after),
            .. cards,
            .. notices,
            .. Mails(before, after, events),
            .. events.OfType<TriedAgain>().Select(again => Again(after, again.Role)),
            Slot.Standing,
            Slot.Registered,
        ];
    }

    /// <summary>A role that a task waits on and that nobody holds is to be found, once for each opening.</summary>
    private static IEnumerable<Slot> Finds(Procedure procedure, Case before, Case after) =>
        after
            .Open.Where(task => before.Waiting(task.Occurrence) is null)
            .SelectMany(task => task.Roles)
            .Where(role => after.HolderOf(role) is null && !after.Troubles.ContainsKey(role))
            .Where(role => procedure.Role(role) is { Collective: false })
            .Distinct()
            .Select(role => new Slot { Purpose = Purpose.Find, Subject = role });

    /// <summary>Nobody was found for the role: look once more. Its holder was not reached: bring them what waits.</summary>
    private static Slot Again(Case after, string role) =>
        after.HolderOf(role) is { } holder
            ? new()
            {
                Purpose = Purpose.Again,
                Person = holder,
                Subject = role,
            }
            : new() { Purpose = Purpose.Find, Subject = role };

    /// <summary>Whoever comes to know of the case, or has no more to do with it; and everybody once it is closed.</summary>
    private static IEnumerable<Slot> Mine(Procedure procedure, Case before, Case after) =>
        after
            .Parties.Concat(before.Parties)
            .Concat(after.AlsoInvolved.Concat(before.AlsoInvolved).Select(one => one.Person))
            .DistinctBy(person => person.Key)
            .Where(person =>
                before.IsKnownTo(procedure, person) != after.IsKnownTo(procedure, person)
                || (after.IsKnownTo(procedure, person) && before.IsClosed != after.IsClosed)
            )
            .Select(person => new Slot
            {
                Purpose = Purpose.Mine,
                Person = person,
                Subject = "list",
            });

    private static IEnumerable<Slot> Cards(Case before, Case after, OpenTask task) =>
        task
            .Roles.Where(role => IsNewlyAsked(before, after, task.Occurrence, role))
            .Select(after.HolderOf)
            .OfType<Person>()
            .DistinctBy(person => person.Key)
            .Select(person => new Slot
            {
                Purpose = Purpose.Card,
                Person = person,
                Subject = task.Occurrence.ToString(),
            });

    /// <summary>An office is asked where it works: the card is drawn and brought there when it is sent.</summary>
    private static IEnumerable<Slot> Offices(Procedure procedure, Case before, OpenTask task) =>
        task
            .Roles.Where(role =>
                procedure.Role(role) is { Collective: true } && before.Waiting(task.Occurrence) is null
            )
            .Select(role => new Slot
            {
                Purpose = Purpose.Card,
                Office = role,
                Subject = task.Occurrence.ToString(),
            });

    /// <summary>Whoever is written to by e-mail: of each task that they are asked to do; else that something waits.</summary>
    private static IEnumerable<Slot> Mails(Case before, Case after, IReadOnlyList<CaseEvent> events)
    {
        var asked = events.OfType<MailAsked>().Select(mail => mail.Role).ToList();
        var waiting = after.Open.SelectMany(task => task.Roles, (task, role) => (Role: role, task.Occurrence)).ToList();
        var tasks = waiting
            .Where(one => asked.Contains(one.Role) || IsNewlyAsked(before, after, one.Occurrence, one.Role))
            .Select(one => (one.Role, Subject: one.Occurrence.ToString()));
        var rest = asked.Except(waiting.Select(one => one.Role)).Select(role => (Role: role, Subject: SentCard.Status));
        return tasks
            .Concat(rest)
            .Select(one => (Person: after.HolderOf(one.Role), one.Subject))
            .Where(one => one.Person is { } person && after.Mailed.Contains(person.Key))
            .Select(one => new Slot
            {
                Purpose = Purpose.Mail,
                Person = one.Person,
                Subject = one.Subject,
            })
            .DistinctBy(slot => slot.Key);
    }

    private static bool IsNewlyAsked(Case before, Case after, Occurrence occurrence, string role) =>
        after.HolderOf(role) is { } holder
        && (before.Waiting(occurrence) is null || before.HolderOf(role)?.Is(holder) != true);

    /// <summary>Whoever gets a task needs no post that says it is coming.</summary>
    private static bool IsShownAnyway(Slot notice, List<Slot> cards) =>
        notice.Subject.Contains($"|{NoticeKind.Answered}", StringComparison.OrdinalIgnoreCase)
        && cards.Any(card =>
            notice.Person is { } person ? card.Person?.Is(person) == true : card.Office == notice.Office
        );
}
