using RpdBot.People;
using RpdBot.Procedures;
using Agency = RpdBot.People.Agency;

namespace RpdBot.Conversations.Raising;

/// <summary>Which partnerships this deployment serves, and which of them somebody can mean.</summary>
/// <remarks>Who works for an agency, or a tenant, of one partnership alone is never asked which.</remarks>
public sealed class Serving(
    Partnerships partnerships,
    ProcedureCatalogue procedures,
    Agencies agencies,
    IDirectory directory
)
{
    /// <summary>All of them, in the order of the settings.</summary>
    public IReadOnlyList<Served> All => [.. partnerships.All.Select(Of)];

    /// <summary>The name of the partnership of a case or draft, to tell it from others; null where only one is served.</summary>
    /// <param name="procedure">The id of its procedure.</param>
    /// <param name="partnership">The partnership that it names, if it names one.</param>
    public string? NameOf(string procedure, string? partnership) =>
        partnerships.All.Count == 1 || procedures.Newest(procedure) is not { } known
            ? null
            : partnerships.Following(known, partnership)?.Name;

    /// <summary>What the directory says of somebody who is about to raise: their agency, and the partnerships they can mean.</summary>
    public async Task<RaiserPlace> PlaceOfAsync(Person person, CancellationToken cancellation)
    {
        var found =
            person.Entra is { } entra
            && await directory.FindAsync(entra, cancellation) is DirectoryAnswer.Found { Person: var known }
                ? known
                : null;
        var match = found is null ? new AgencyMatch.NotListed() : agencies.Of(found);
        return new((match as AgencyMatch.Listed)?.Agency, Possible(match, person.Entra?.Tenant));
    }

    /// <summary>The partnerships that somebody can mean; no directory is asked where there is one.</summary>
    public async Task<IReadOnlyList<Served>> ForAsync(Person person, CancellationToken cancellation) =>
        partnerships.All.Count == 1 ? All : (await PlaceOfAsync(person, cancellation)).Possible;

    /// <summary>The agencies among which the raiser chooses: those of the partnership, where several are served.</summary>
    public Agencies AgenciesFor(Draft draft) =>
        partnerships.All.Count > 1 && partnerships.Find(draft.Partnership ?? "") is { } partnership
            ? new([.. agencies.All.Where(agency => partnership.Agencies.Contains(agency.Id))])
            : agencies;

    private IReadOnlyList<Served> Possible(AgencyMatch match, string? tenant)
    {
        IReadOnlyList<Agency> own = match switch
        {
            AgencyMatch.Listed listed => [listed.Agency],
            AgencyMatch.OneOf some => some.Agencies,
            _ => [.. agencies.All.Where(agency => tenant is not null && agency.IsOfTenant(tenant))],
        };
        var possible = partnerships.All.Where(one => own.Any(agency => one.Agencies.Contains(agency.Id))).ToList();
        return possible.Count == 0 ? All : [.. possible.Select(Of)];
    }

    /// <exception cref="InvalidOperationException">The settings name no procedure that is installed.</exception>
    private Served Of(Partnership partnership) =>
        new(
            partnership,
            procedures.Newest(partnership.Procedure)
                ?? throw new InvalidOperationException($"There is no procedure '{partnership.Procedure}'.")
        );
}

/// <summary>A partnership with the newest version of its procedure, under which new differences are raised.</summary>
/// <param name="Partnership">The partnership.</param>
/// <param name="Procedure">Its procedure.</param>
public sealed record Served(Partnership Partnership, Procedure Procedure);

/// <summary>Where somebody who is about to raise works.</summary>
/// <param name="Own">Their agency; null where the directory does not tell.</param>
/// <param name="Possible">The partnerships that they can mean; at least one.</param>
public sealed record RaiserPlace(Agency? Own, IReadOnlyList<Served> Possible);
