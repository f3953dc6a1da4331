namespace RpdBot.Procedures;

/// <summary>A step of the ladder, such as "2, Informal resolution".</summary>
/// <param name="Id">The id that tasks name.</param>
/// <param name="Name">The name in the procedure's words.</param>
/// <param name="Formal">Whether the business unit sees each case from here on; before, it learns only how many there are.</param>
public sealed record Stage(string Id, string Name, bool Formal = false)
{
    /// <summary>How long it may take; null: the procedure does not say.</summary>
    public Limit? Limit { get; init; }
}
