using System.Text.Json.Serialization;

namespace RpdBot.Procedures;

/// <summary>A step of the ladder, such as "2, Informal resolution".</summary>
/// <param name="Id">The id that tasks name.</param>
/// <param name="Name">The name in the procedure's words.</param>
/// <param name="Formal">Whether the business unit sees each case from here on; before, it learns only how many there are.</param>
public sealed record Stage(string Id, string Name, bool Formal = false)
{
    /// <summary>Whether the procedure gives it no number, such as a consultation after its last stage.</summary>
    public bool Unnumbered { get; init; }

    /// <summary>Where it comes from; null: the document.</summary>
    public Basis? Basis { get; init; }

    /// <summary>What it is called in a sentence, such as "Stage 2, Informal resolution".</summary>
    [JsonIgnore]
    public string Title => Unnumbered ? Name : $"Stage {Id}, {Name}";

    /// <summary>How long it may take; null: the procedure does not say.</summary>
    public Limit? Limit { get; init; }
}
