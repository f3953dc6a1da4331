namespace RpdBot.Tables;

/// <summary>Part of the rows of a range, in key order.</summary>
/// <param name="Rows">The rows; may be none although more follow.</param>
/// <param name="Next">How to ask for what follows; null at the end.</param>
public sealed record RowPage(IReadOnlyList<Row> Rows, RowContinuation? Next);
