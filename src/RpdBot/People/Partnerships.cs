namespace RpdBot.People;

/// <summary>The partnerships that a deployment serves, in the order of its file.</summary>
public sealed class Partnerships(IReadOnlyList<Partnership> all)
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<Partnership> All { get; } = all;

    /// <summary>The partnership with this id; null when there is none.</summary>
    public Partnership? Find(string id) => All.FirstOrDefault(partnership => partnership.Id == id);

    /// <summary>The partnerships to which an agency belongs.</summary>
    public IReadOnlyList<Partnership> Of(Agency agency) =>
        [.. All.Where(partnership => partnership.Agencies.Contains(agency.Id))];
}
