using System.Text.Json;
using RpdBot.Cases;

namespace RpdBot.Casework;

/// <summary>
/// A row of the case cannot be read by this version of the program: damaged, of a newer version, or of a procedure
/// that is not installed. The case is set aside, and all others go on.
/// </summary>
public sealed class UnreadableCaseException : Exception
{
    /// <inheritdoc/>
    public UnreadableCaseException()
        : this("A case cannot be read.") { }

    /// <inheritdoc/>
    public UnreadableCaseException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public UnreadableCaseException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Of that case, for that reason.</summary>
    public UnreadableCaseException(CaseReference reference, Exception why)
        : base($"{reference} cannot be read.", why) => Reference = reference;

    /// <summary>The case.</summary>
    public CaseReference Reference { get; }

    /// <summary>Whether a fault of reading means that what is stored cannot be read.</summary>
    internal static bool Means(Exception fault) =>
        fault is JsonException or InvalidDataException or NotSupportedException or FormatException;
}
