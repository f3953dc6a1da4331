using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Views;
using Holder = RpdBot.Cases.Holder;

namespace RpdBot.Casework;

/// <summary>Puts on the case that somebody was not reached, so that its owner and the business unit see it.</summary>
public sealed class TroubleReports(
    CaseBook book,
    Contacts contacts,
    Outbox outbox,
    CaseWriter writer,
    IDirectory directory,
    TimeProvider time
)
{
    /// <summary>Remembers with the person that something of the case waits for them.</summary>
    public Task WaitAsync(CaseReference reference, Slot slot, CancellationToken cancellation) =>
        slot.Person is { } person
            ? contacts.SetWaitingAsync(person, reference, waits: true, cancellation)
            : Task.CompletedTask;

    /// <summary>Frees a slot that was just parked, if its person came back before it was: whoever came looked for none.</summary>
    public async Task FreeIfCameBackAsync(CaseReference reference, Slot slot, CancellationToken cancellation)
    {
        if (slot.Person is { } person && !await contacts.IsWaitingAsync(person, reference, cancellation))
        {
            await outbox.FreeAsync(reference, person.Key, time.GetUtcNow(), cancellation);
        }
    }

    /// <summary>Reports what became of the slot.</summary>
    /// <remarks>A report that does not arrive is not reported in its turn: operators see it, and who asks sees the case.</remarks>
    public async Task ReportAsync(CaseReference reference, Slot slot, Trouble trouble, CancellationToken cancellation)
    {
        if (IsReport(slot) || await book.ReadAsync(reference, cancellation) is not { } stored)
        {
            return;
        }

        if (Command(stored.Case, slot, trouble) is var (role, report))
        {
            report =
                report is ReportNotReached missed && trouble == Trouble.Several
                    ? missed with
                    {
                        Proposed = await FittingAsync(slot.Person!, cancellation),
                    }
                    : report;
            var operation = OperationId.Own("not-reached", role, stored.Case.Revision);
            await writer.WriteAsync(reference, operation, report, cancellation);
        }
    }

    /// <summary>Those who have the address by which somebody is named.</summary>
    private async Task<ImmutableArray<Holder>> FittingAsync(Person person, CancellationToken cancellation) =>
        await directory.FindByEmailAsync(person.Email ?? "", cancellation) is DirectoryAnswer.Ambiguous several
            ? [.. several.People.Select(one => new Holder(one.Person, Found.Confirmed))]
            : [];

    /// <summary>Whether the slot is itself to report that somebody was not found or reached.</summary>
    internal static bool IsReport(Slot slot) =>
        slot.Purpose == Purpose.Notice && NoticePlan.Read(slot.Subject) is { Kind: NoticeKind.Trouble };

    /// <summary>For the role that was looked for; or that the person holds and that is waited on, else any role they hold.</summary>
    private (string Role, CaseCommand Report)? Command(Case @case, Slot slot, Trouble trouble) =>
        slot switch
        {
            { Purpose: Purpose.Find } => (slot.Subject, NotFound(slot.Subject)),
            { Person: { } person } when RoleOf(@case, person) is { } role => (role, NotReached(role, person, trouble)),
            _ => null,
        };

    private ReportNotFound NotFound(string role) =>
        new()
        {
            By = Actor.Product,
            At = time.GetUtcNow(),
            Role = role,
            Reason = "The directory did not answer, although it was asked many times.",
        };

    private ReportNotReached NotReached(string role, Person person, Trouble trouble) =>
        new()
        {
            By = Actor.Product,
            At = time.GetUtcNow(),
            Role = role,
            Person = person,
            Reason = Sentence(trouble),
        };

    private static string? RoleOf(Case @case, Person person)
    {
        var held = @case.RolesOf(person);
        return held.FirstOrDefault(role => @case.Open.Any(task => task.Roles.Contains(role)))
            ?? (held.IsEmpty ? null : held[0]);
    }

    private static string Sentence(Trouble trouble) =>
        trouble switch
        {
            Trouble.NoChat => "They have not opened RpdBot in Teams yet. The message waits for them.",
            Trouble.Blocked => "They have blocked or removed RpdBot in Teams. The message waits for them.",
            Trouble.Unknown => "They are known by e-mail only, and no directory knows the address.",
            Trouble.Several => "Several people have the e-mail address by which they were named. Which one is it?",
            Trouble.NotAllowed =>
                "Their organisation does not let RpdBot be added for them in Teams. The message waits until they add it themselves.",
            Trouble.Unlicensed => "They have no licence for Microsoft Teams, so they cannot be written to there.",
            Trouble.Guest =>
                "They are a guest in this organisation, and a guest cannot be written to in Teams first. The message waits until they write to RpdBot.",
            Trouble.NotKnown => "The directory of their organisation does not know them any more.",
            Trouble.Left => "Their account is closed, so they have left.",
            Trouble.NoMail => "The e-mail to them could not be sent.",
            _ => "Teams did not take the message, although it was sent many times.",
        };
}
