namespace RpdBot.People;

/// <summary>A safeguarding partnership: the procedure that it follows, and who serves it.</summary>
public sealed record Partnership
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as people read it.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the procedure's definition.</summary>
    public required string Procedure { get; init; }

    /// <summary>The ids of its agencies; each is on the list of agencies.</summary>
    public required IReadOnlyList<string> Agencies { get; init; }

    /// <summary>The business unit, or who serves as the monitoring office.</summary>
    public required Collective BusinessUnit { get; init; }

    /// <summary>The executive.</summary>
    public required Collective Executive { get; init; }

    /// <summary>Role id to the other offices that its procedure names, such as an independent scrutineer.</summary>
    public IReadOnlyDictionary<string, Collective> Offices { get; init; } = new Dictionary<string, Collective>();

    /// <summary>Whom to talk to before raising a difference, in a sentence; null for the procedure's own words.</summary>
    public string? Advice { get; init; }

    /// <summary>What the procedure leaves for the deployment to say: the setting's name to its text.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();
}
