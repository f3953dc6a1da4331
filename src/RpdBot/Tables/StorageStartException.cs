namespace RpdBot.Tables;

/// <summary>The store cannot be used, so the program cannot start. The message is one sentence for an operator.</summary>
public sealed class StorageStartException : Exception
{
    /// <inheritdoc/>
    public StorageStartException()
        : this("The store cannot be opened.") { }

    /// <inheritdoc/>
    public StorageStartException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public StorageStartException(string message, Exception innerException)
        : base(message, innerException) { }
}
