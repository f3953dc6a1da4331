using System.Text.Json.Serialization;

namespace RpdBot.Digests;

/// <summary>How far a partnership's digests have come.</summary>
/// <remarks>A day is recorded only together with what is still to be sent for it, so neither can be lost alone.</remarks>
public sealed record DigestState
{
    /// <summary>The last working day whose digest was recorded.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What happened after this moment is news for the next digest.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The digest that is still to be sent; null when there is none.</summary>
    public DigestPost? Post { get; init; }
}

/// <summary>A digest that is still to be sent. It holds no text: that is drawn when it is sent.</summary>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="LeaseUntil">Until when one sender holds it.</param>
/// <param name="NotBefore">Not to be tried before this moment.</param>
public sealed record DigestPost(int Attempts, DateTimeOffset LeaseUntil, DateTimeOffset NotBefore)
{
    /// <summary>When it may next be taken.</summary>
    [JsonIgnore]
    public DateTimeOffset NextMoment => LeaseUntil > NotBefore ? LeaseUntil : NotBefore;
}
