using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>People who were named by an e-mail address: who they are, once Teams or the directory knows them by it.</summary>
public sealed class Introductions(Contacts contacts, CaseBook book, CaseWriter writer, TimeProvider time)
{
    /// <summary>Who the person is; null for whoever is known already, and for an address that nobody has come with.</summary>
    public Task<Person?> KnownAsync(Person person, CancellationToken cancellation) =>
        contacts.KnownAsync(person, cancellation);

    /// <summary>Puts on the case who it is. Then the case asks them itself; what it told, they are told in the address's place.</summary>
    public async Task<WorkResult> BindAsync(StoredCase stored, Slot slot, Person known, CancellationToken cancellation)
    {
        var reference = stored.Case.Reference;
        var bind = new BindPerson
        {
            By = Actor.Product,
            At = time.GetUtcNow(),
            Named = slot.Person!,
            Known = known,
        };
        var operation = OperationId.Own("bound", known.Key, stored.Case.Revision);
        await writer.WriteAsync(reference, operation, bind, cancellation);
        return await book.ReadAsync(reference, cancellation) switch
        {
            { Case: var @case } when @case.RolesOf(slot.Person!).Any(role => !@case.IsOver(role)) =>
                new WorkResult.NoWay(Trouble.Unknown),
            { Case: var @case } when slot.Purpose == Purpose.Notice && @case.Admits(known) => new WorkResult.Instead([
                slot with
                {
                    Person = known,
                },
            ]),
            _ => new WorkResult.Done(),
        };
    }
}
