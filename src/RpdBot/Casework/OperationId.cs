using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RpdBot.Casework;

/// <summary>The name of one thing that somebody, or the clock, did: doing it twice has the same name.</summary>
/// <remarks>
/// Kept with the case as a row, so that a second click, a redelivered message or a repeated wake-up finds that it was
/// done. A hash, since a row key must hold nothing of what people typed and none of the characters keys may not have.
/// </remarks>
public readonly record struct OperationId
{
    private OperationId(string value) => Value = value;

    /// <summary>The hash, 32 hexadecimal characters.</summary>
    public string Value { get; }

    /// <summary>A button pressed on one drawing of a form.</summary>
    public static OperationId Click(string form, string verb) => Of("click", form, verb);

    /// <summary>A message that arrived.</summary>
    public static OperationId Message(string conversation, string activity) => Of("message", conversation, activity);

    /// <summary>A moment that came, seen at a revision of the case.</summary>
    public static OperationId Due(DateTimeOffset moment, int revision) =>
        Own("due", moment.UtcTicks.ToString(CultureInfo.InvariantCulture), revision);

    /// <summary>The raising of a draft.</summary>
    public static OperationId Raise(string draft) => Of("raise", draft);

    /// <summary>What the product itself did at a revision of the case: a lookup, a delivery.</summary>
    public static OperationId Own(string what, string subject, int revision) =>
        Of("own", what, subject, revision.ToString(CultureInfo.InvariantCulture));

    private static OperationId Of(params ReadOnlySpan<string> parts) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)))[..16]));
}
