namespace RpdBot.Tables;

/// <summary>The store did not say what happened. After a commit: it may have been made, or not; read to find out.</summary>
/// <remarks>The message and the inner exception hold no values of rows.</remarks>
public sealed class StoreException : Exception
{
    /// <inheritdoc/>
    public StoreException()
        : this("The store did not answer.") { }

    /// <inheritdoc/>
    public StoreException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public StoreException(string message, Exception innerException)
        : base(message, innerException) { }
}
