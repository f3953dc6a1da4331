using RpdBot.Procedures.Check;

namespace RpdBot.Procedures;

/// <summary>The procedures that this deployment has, in every version that a case may still follow.</summary>
public sealed class ProcedureCatalogue(IEnumerable<Procedure> procedures)
{
    private readonly Dictionary<(string Id, int Version), Procedure> known = procedures.ToDictionary(procedure =>
        (procedure.Id, procedure.Version)
    );

    /// <summary>All of them, in no particular order.</summary>
    public IEnumerable<Procedure> All => known.Values;

    /// <summary>The procedure in that version, or null.</summary>
    public Procedure? Find(string id, int version) => known.GetValueOrDefault((id, version));

    /// <summary>The procedures with what the deployment says put in its places.</summary>
    /// <remarks>One that nobody follows here, and that cannot do without being told something, is left out.</remarks>
    /// <exception cref="ProcedureFaultsException">One that is followed is not installed, or lacks a setting.</exception>
    public ProcedureCatalogue With(IEnumerable<GivenSettings> given)
    {
        var followed = given.ToLookup(one => one.Procedure, StringComparer.Ordinal);
        var faults = SettingsCheck.Of(this, followed);
        return faults.IsEmpty
            ? new(
                known
                    .Values.Select(one => (Procedure: one, Values: Values(followed[one.Id])))
                    .Where(one => !SettingTexts.Missing(one.Procedure, one.Values).Any())
                    .Select(one => SettingTexts.Fill(one.Procedure, one.Values))
            )
            : throw new ProcedureFaultsException(faults);
    }

    private static IReadOnlyDictionary<string, string> Values(IEnumerable<GivenSettings> given) =>
        given.FirstOrDefault()?.Values ?? new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The newest version, under which new cases are raised; null when there is no such procedure.</summary>
    public Procedure? Newest(string id) => known.Values.Where(one => one.Id == id).MaxBy(one => one.Version);
}
