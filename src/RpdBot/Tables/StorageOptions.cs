using System.ComponentModel.DataAnnotations;

namespace RpdBot.Tables;

/// <summary>Where rows are kept, and how surely.</summary>
public sealed record StorageOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Storage";

    /// <summary>The folder of the built-in store; a relative one starts at the working directory. Made when missing.</summary>
    [Required]
    public string Folder { get; init; } = "./data";

    /// <summary>What a commit has survived once it is answered.</summary>
    [EnumDataType(typeof(Durability))]
    public Durability Durability { get; init; } = Durability.PowerLoss;
}
