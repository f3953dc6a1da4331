using RpdBot.People;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>The offices of the partnerships served, such as the business unit: who holds them.</summary>
public sealed class Monitors(Partnerships partnerships, PeopleOptions options)
{
    /// <summary>The id of the business unit's role in every definition.</summary>
    public const string BusinessUnit = "business-unit";

    /// <summary>The id of the executive's role in every definition.</summary>
    public const string Executive = "executive";

    /// <summary>The collective roles that the settings of the case's partnership give this person.</summary>
    public IReadOnlyList<string> RolesOf(Person person, StoredCase stored) =>
        [
            .. Offices(stored)
                .Where(office => partnerships.Holds(office.Held, person))
                .Select(office => office.Role)
                .Distinct(),
        ];

    /// <summary>The people who hold an office for the case, as far as its partnership's settings name them or a group has them.</summary>
    public IReadOnlyCollection<Person> HoldersOf(string role, StoredCase stored)
    {
        var held = Offices(stored).Where(office => office.Role == role).Select(office => office.Held).ToList();
        var named = held.SelectMany(office => office.People).Where(named => named.ObjectId is not null);
        return
        [
            .. held.SelectMany(partnerships.MembersOf)
                .Concat(named.Select(one => Named(one, stored.Procedure.Role(role)?.Title ?? role)))
                .DistinctBy(person => person.Key),
        ];
    }

    /// <summary>The case as the person sees it, with the offices that the settings give them.</summary>
    public StoredCase SeenBy(StoredCase stored, Person person) =>
        stored with
        {
            Case = stored.Case.SeenBy(person, RolesOf(person, stored)),
        };

    /// <summary>Whether the person may know that the case exists: by a part in it, or by an office that has one.</summary>
    public bool Knows(StoredCase stored, Person person) => SeenBy(stored, person).IsKnownTo(person);

    private IEnumerable<(string Role, Collective Held)> Offices(StoredCase stored) =>
        partnerships.Following(stored.Procedure, stored.Case.Partnership) is { } partnership
            ? partnership
                .Offices.Select(office => (office.Key, office.Value))
                .Append((BusinessUnit, partnership.BusinessUnit))
                .Append((Executive, partnership.Executive))
            : [];

    /// <summary>The settings know people by their ids: until they write themselves they are called by their office.</summary>
    private Person Named(PersonReference named, string office) =>
        new() { Name = office, Entra = new EntraId(options.HomeTenant, named.ObjectId!) };
}
