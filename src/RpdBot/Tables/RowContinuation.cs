namespace RpdBot.Tables;

/// <summary>Where the next page begins: made by a backend, and handed back to it with the same range.</summary>
/// <remarks>Azure gives two parts, of which either may be missing; the caller reads neither.</remarks>
public sealed record RowContinuation(string? NextPartition, string? NextKey);
