namespace RpdBot.People;

/// <summary>The agencies that a deployment knows, in the order of its file.</summary>
/// <remarks>An agency need not be on the list to take part in a difference: then its name is typed.</remarks>
public sealed class Agencies(IReadOnlyList<Agency> all)
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<Agency> All { get; } = all;

    /// <summary>The agency with this id; null when there is none.</summary>
    public Agency? Find(string id) => All.FirstOrDefault(agency => agency.Id == id);

    /// <summary>The agency of a person.</summary>
    /// <remarks>
    /// An agency of another tenant is out of the question. Among the rest the company tells most, since one tenant and
    /// one domain often serve several agencies; then the domain of the e-mail address; then the tenant.
    /// </remarks>
    public AgencyMatch Of(DirectoryPerson person)
    {
        var possible = All.Where(agency => agency.Admits(person.Tenant)).ToList();
        var isMatched = false;
        foreach (var tells in Evidence(person))
        {
            var told = possible.Where(tells).ToList();
            isMatched |= told.Count > 0;
            possible = told.Count > 0 ? told : possible;
        }

        return possible switch
        {
            _ when !isMatched => new AgencyMatch.NotListed(),
            [var one] => new AgencyMatch.Listed(one),
            _ => new AgencyMatch.OneOf(possible),
        };
    }

    /// <summary>The id of the agency that somebody works for, if it is told and is another one than this.</summary>
    public string? OtherThan(string? id, DirectoryPerson person) =>
        Of(person) switch
        {
            AgencyMatch.Listed listed when listed.Agency.Id != id => listed.Agency.Id,
            AgencyMatch.OneOf some when some.Agencies.All(agency => agency.Id != id) => some.Agencies[0].Id,
            _ => null,
        };

    private static IEnumerable<Func<Agency, bool>> Evidence(DirectoryPerson person) =>
        [
            agency => Has(agency.Companies, person.Company?.Trim()),
            agency => Has(agency.Domains, person.Domain),
            agency => agency.IsOfTenant(person.Tenant),
        ];

    private static bool Has(IReadOnlyList<string> list, string? text) =>
        text is not null && list.Contains(text, StringComparer.OrdinalIgnoreCase);
}
