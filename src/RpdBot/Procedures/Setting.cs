namespace RpdBot.Procedures;

/// <summary>Something that the document does not say and the deployment must, such as whom to call in danger.</summary>
public sealed record Setting
{
    /// <summary>The id; <c>{id}</c> stands for it in the texts of the definition.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, for whoever sets it.</summary>
    public required string Meaning { get; init; }

    /// <summary>What stands when it is not set; null: the procedure does not start without it.</summary>
    public string? Otherwise { get; init; }
}
