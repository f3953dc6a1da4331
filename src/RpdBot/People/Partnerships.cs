using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>The partnerships that a deployment serves, in the order of its file.</summary>
/// <param name="all">All of them.</param>
/// <param name="groups">Who is in the groups that hold offices; null where people are only named.</param>
public sealed class Partnerships(IReadOnlyList<Partnership> all, OfficeGroups? groups = null)
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<Partnership> All { get; } = all;

    /// <summary>The groups that hold an office in one of them.</summary>
    public IEnumerable<string> Groups =>
        All.SelectMany(partnership =>
                partnership.Offices.Values.Append(partnership.BusinessUnit).Append(partnership.Executive)
            )
            .Select(office => office.Group)
            .OfType<string>()
            .Distinct();

    /// <summary>The partnership with this id; null when there is none.</summary>
    public Partnership? Find(string id) => All.FirstOrDefault(partnership => partnership.Id == id);

    /// <summary>The partnership that watches over a case of this procedure; null when none does.</summary>
    /// <param name="procedure">The procedure that the case follows.</param>
    /// <param name="id">The partnership that it was raised in; null, or no longer served: the first that follows the procedure.</param>
    public Partnership? Following(Procedure procedure, string? id)
    {
        var following = All.Where(partnership => partnership.Procedure == procedure.Id).ToList();
        return following.Find(partnership => partnership.Id == id) ?? following.FirstOrDefault();
    }

    /// <summary>The partnerships to whose business unit this person belongs, by name or by the group.</summary>
    public IReadOnlyList<Partnership> WatchedBy(Person person) =>
        [.. All.Where(partnership => Holds(partnership.BusinessUnit, person))];

    /// <summary>The partnerships to which an agency belongs.</summary>
    public IReadOnlyList<Partnership> Of(Agency agency) =>
        [.. All.Where(partnership => partnership.Agencies.Contains(agency.Id))];

    /// <summary>Whether the person holds the office: named in the settings, or in its group.</summary>
    public bool Holds(Collective office, Person person) =>
        office.Names(person) || (office.Group is { } group && groups?.Has(group, person) == true);

    /// <summary>The people of the office's group, as far as they are known.</summary>
    public IReadOnlyList<Person> MembersOf(Collective office) =>
        office.Group is { } group && groups is not null ? groups.MembersOf(group) : [];
}
