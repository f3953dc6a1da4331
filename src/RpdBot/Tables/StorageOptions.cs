using System.ComponentModel.DataAnnotations;

namespace RpdBot.Tables;

/// <summary>Where rows are kept, and how surely.</summary>
public sealed record StorageOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Storage";

    /// <summary>What keeps the rows.</summary>
    [EnumDataType(typeof(StorageBackend))]
    public StorageBackend Backend { get; init; } = StorageBackend.Sqlite;

    /// <summary>The address of the account's table service, for <see cref="StorageBackend.AzureTables"/>.</summary>
    /// <remarks>https, and entered by a token; http only for an emulator on this machine.</remarks>
    public string? TableEndpoint { get; init; }

    /// <summary>The user-assigned identity that enters the account; empty: whatever identity the host has.</summary>
    public string? ManagedIdentityClientId { get; init; }

    /// <summary>The folder of the built-in store; a relative one starts at the working directory. Made when missing.</summary>
    [Required]
    public string Folder { get; init; } = "./data";

    /// <summary>What a commit has survived once it is answered.</summary>
    [EnumDataType(typeof(Durability))]
    public Durability Durability { get; init; } = Durability.PowerLoss;
}
