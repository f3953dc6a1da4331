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

    /// <summary>The newest version, under which new cases are raised; null when there is no such procedure.</summary>
    public Procedure? Newest(string id) => known.Values.Where(one => one.Id == id).MaxBy(one => one.Version);
}
