namespace RpdBot.Tables;

/// <summary>A call asked for what no backend can keep, and nothing was sent: a bug of the caller.</summary>
/// <remarks>The message names tables, keys and names of values, never the values.</remarks>
public sealed class TableLimitException : ArgumentException
{
    /// <inheritdoc/>
    public TableLimitException()
        : this("A limit of the store is broken.") { }

    /// <inheritdoc/>
    public TableLimitException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public TableLimitException(string message, Exception innerException)
        : base(message, innerException) { }
}
