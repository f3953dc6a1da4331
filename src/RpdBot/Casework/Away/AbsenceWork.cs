using RpdBot.Cases;
using RpdBot.People;
using RpdBot.Procedures;
using CaseHolder = RpdBot.Cases.Holder;

namespace RpdBot.Casework;

/// <summary>Looks whether somebody who is about to be asked is away, and says so on the case, once.</summary>
/// <remarks>
/// They are asked all the same. Whoever may decide gets the one who acted for them last, or else their manager,
/// proposed, and asks them with one click or leaves it. Somebody's own case is theirs: they are told nothing of themselves.
/// </remarks>
public sealed class AbsenceWork(
    RoleFinder finder,
    IDirectory directory,
    Arrangements arrangements,
    CaseWriter writer,
    TimeProvider time
)
{
    /// <summary>Says so, if it is so and has not been said.</summary>
    public async Task LookAsync(StoredCase stored, Person person, CancellationToken cancellation)
    {
        var (@case, procedure, _) = stored;
        var role = @case
            .Open.SelectMany(task => CaseOffers.WaitingRoles(@case, person, task))
            .FirstOrDefault(one => one != procedure.Raiser.Id);
        if (
            role is null
            || @case.IsAwayTold(role, person)
            || await finder.AwayAsync(person, cancellation) is not { } away
        )
        {
            return;
        }

        var report = new ReportAway
        {
            By = Actor.Product,
            At = time.GetUtcNow(),
            Role = role,
            Person = person,
            Reason = $"Their mailbox says that they are {away}.",
            Proposed = await ProposedAsync(person, cancellation) is { } other
                ? new CaseHolder(other, Found.Proposed)
                : null,
        };
        await writer.WriteAsync(@case.Reference, OperationId.Own("away", role, @case.Revision), report, cancellation);
    }

    private async Task<Person?> ProposedAsync(Person person, CancellationToken cancellation) =>
        (await arrangements.OfAsync(person, cancellation))?.To
        ?? (
            await directory.ManagerOfAsync(person, levels: 1, cancellation) is DirectoryAnswer.Found found
                ? found.Person.Person
                : null
        );
}
