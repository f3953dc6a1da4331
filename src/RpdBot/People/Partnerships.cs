using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>The partnerships that a deployment serves, in the order of its file.</summary>
public sealed class Partnerships(IReadOnlyList<Partnership> all)
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<Partnership> All { get; } = all;

    /// <summary>The partnership with this id; null when there is none.</summary>
    public Partnership? Find(string id) => All.FirstOrDefault(partnership => partnership.Id == id);

    /// <summary>The partnership that watches over this procedure; null when none does.</summary>
    public Partnership? Following(Procedure procedure) =>
        All.FirstOrDefault(partnership => partnership.Procedure == procedure.Id);

    /// <summary>The partnerships whose business unit the settings say this person belongs to.</summary>
    public IReadOnlyList<Partnership> WatchedBy(Person person) =>
        [.. All.Where(partnership => partnership.BusinessUnit.Names(person))];

    /// <summary>The partnerships to which an agency belongs.</summary>
    public IReadOnlyList<Partnership> Of(Agency agency) =>
        [.. All.Where(partnership => partnership.Agencies.Contains(agency.Id))];
}
