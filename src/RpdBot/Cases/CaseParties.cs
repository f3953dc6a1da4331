using System.Collections.Immutable;
using System.Text.Json.Serialization;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Who has a part in a case.</summary>
public sealed partial record Case
{
    /// <summary>The roles that the person has on this case: those they hold, and those in which somebody acts for them.</summary>
    public ImmutableArray<string> RolesOf(Person person) =>
        [
            .. HeldBy(person),
            .. Delegations.Where(one => one.Value.For.Person.Is(person)).Select(one => one.Key),
            .. AlsoInvolved.Any(one => one.Person.Is(person)) ? [Role.AlsoInvolved] : Array.Empty<string>(),
        ];

    /// <summary>The roles in which the person is the one who acts.</summary>
    public IEnumerable<string> HeldBy(Person person) =>
        Holders.Where(holder => holder.Value.Person.Is(person)).Select(holder => holder.Key);

    /// <summary>Everybody who holds a role, and those for whom somebody acts.</summary>
    [JsonIgnore]
    public IEnumerable<Person> Parties =>
        Holders.Values.Concat(Delegations.Values.Select(one => one.For)).Select(holder => holder.Person);

    /// <summary>The one whose role it is, also while somebody acts for them; null while nobody holds it.</summary>
    public Person? OwnHolderOf(string role) => Delegations.GetValueOrDefault(role)?.For.Person ?? HolderOf(role);

    /// <summary>Whether it has been said that the person is away.</summary>
    public bool IsAwayTold(string role, Person? person) =>
        person is not null && AwayTold.Contains(RoleKey(role, person));

    /// <summary>Whether the person only gets copies, for a further agency.</summary>
    public bool IsOnlyInvolved(Person person) => RolesOf(person) is [Role.AlsoInvolved];

    /// <summary>The case as somebody sees it to whom the deployment gives offices: they hold each that has a part in it.</summary>
    /// <remarks>
    /// An office, such as the business unit, is held by several people at once, and by others next year. So the case
    /// itself keeps no holder of it; whoever of them looks at it, or acts, is the holder at that moment.
    /// </remarks>
    public Case SeenBy(Person person, IEnumerable<string> offices) =>
        offices.Where(Involved.Contains).ToList() is { Count: > 0 } held
            ? this with
            {
                Holders = Holders.SetItems(
                    held.Select(role => KeyValuePair.Create(role, new Holder(person, Found.Office)))
                ),
            }
            : this;

    /// <summary>The roles of whoever acts: those held on this case, and those that the deployment gives.</summary>
    public ImmutableArray<string> RolesOf(Actor actor) =>
        actor.Person is null ? [] : [.. RolesOf(actor.Person), .. actor.Collectives];

    /// <summary>Whether the person may know that this case exists.</summary>
    public bool Admits(Person? person) => person is not null && !RolesOf(person).IsEmpty;

    /// <summary>Whether the person is the one at that side of the case.</summary>
    public bool StandsOn(Procedure procedure, Side side, Person person) =>
        RolesOf(person).Any(role => procedure.Role(role)?.Side == side);

    /// <summary>Whether nothing is waited for from the role any more: the case has ended, and so has all that goes on after its end.</summary>
    public bool IsOver(string role) => IsClosed && Open.All(task => !task.Roles.Contains(role));

    /// <summary>The person who looks after the case: the holder of the raiser's role.</summary>
    public Person? Owner(Procedure procedure) => HolderOf(procedure.Raiser.Id);

    /// <summary>Whether it is the owner who acts.</summary>
    public bool IsOwnedBy(Procedure procedure, Actor by) =>
        by.Person is { } person && Owner(procedure)?.Is(person) == true;

    /// <summary>Whether this person has said that the step is on the record.</summary>
    public bool IsOnRecord(Occurrence occurrence, Person person) => OnRecord.Contains(RecordKey(occurrence, person));

    private static string RoleKey(string role, Person person) => $"{role}|{person.Key}";

    private static string RecordKey(Occurrence occurrence, Person person) => $"{occurrence}|{person.Key}";
}
