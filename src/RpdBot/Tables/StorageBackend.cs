namespace RpdBot.Tables;

/// <summary>What keeps the rows.</summary>
public enum StorageBackend
{
    /// <summary>A file beside the program, for one instance.</summary>
    Sqlite,

    /// <summary>An account of Azure Table Storage, for any number of instances.</summary>
    AzureTables,
}
