namespace RpdBot.Tables;

/// <summary>Part of the partitions of a table, in order.</summary>
/// <param name="Partitions">Their names; may be none although more follow.</param>
/// <param name="Next">How to ask for what follows; null at the end.</param>
public sealed record PartitionPage(IReadOnlyList<string> Partitions, RowContinuation? Next);
