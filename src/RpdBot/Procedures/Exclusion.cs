namespace RpdBot.Procedures;

/// <summary>Something that the procedure is not for, and where it goes instead.</summary>
public sealed record Exclusion
{
    /// <summary>The id of the choice.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, as somebody would say it of their own matter.</summary>
    public required string Label { get; init; }

    /// <summary>Where it goes instead.</summary>
    public required string Instead { get; init; }

    /// <summary>Whether it also covers a difference whose two agencies are the same.</summary>
    public bool InsideOneAgency { get; init; }
}
