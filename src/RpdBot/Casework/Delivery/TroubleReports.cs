using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>Puts on the case that somebody was not reached, so that its owner and the business unit see it.</summary>
public sealed class TroubleReports(CaseBook book, Contacts contacts, CaseWriter writer, TimeProvider time)
{
    /// <summary>Remembers with the person that something of the case waits for them.</summary>
    public Task WaitAsync(CaseReference reference, Slot slot, CancellationToken cancellation) =>
        slot.Person is { } person
            ? contacts.SetWaitingAsync(person, reference, waits: true, cancellation)
            : Task.CompletedTask;

    /// <summary>Reports it for the role that the person holds and that is waited on, else for any role they hold.</summary>
    public async Task ReportAsync(CaseReference reference, Slot slot, Trouble trouble, CancellationToken cancellation)
    {
        if (
            slot.Person is not { } person
            || await book.ReadAsync(reference, cancellation) is not { } stored
            || RoleOf(stored.Case, person) is not { } role
        )
        {
            return;
        }

        await writer.WriteAsync(
            reference,
            OperationId.Own("not-reached", role, stored.Case.Revision),
            new ReportNotReached
            {
                By = Actor.Product,
                At = time.GetUtcNow(),
                Role = role,
                Person = person,
                Reason = Sentence(trouble),
            },
            cancellation
        );
    }

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
            _ => "Teams did not take the message, although it was sent many times.",
        };
}
