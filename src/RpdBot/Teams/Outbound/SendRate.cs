using System.Collections.Immutable;

namespace RpdBot.Teams.Outbound;

/// <summary>How many requests may be made in how long a time.</summary>
/// <remarks>The numbers are the connector's own, published for Teams.</remarks>
internal sealed record SendRate(int Count, TimeSpan Window)
{
    /// <summary>Messages, updates and new conversations, to one conversation.</summary>
    public static readonly ImmutableArray<SendRate> Conversation =
    [
        new(7, TimeSpan.FromSeconds(1)),
        new(8, TimeSpan.FromSeconds(2)),
        new(60, TimeSpan.FromSeconds(30)),
        new(1800, TimeSpan.FromHours(1)),
    ];

    /// <summary>Looking up members, in one conversation.</summary>
    public static readonly ImmutableArray<SendRate> Members =
    [
        new(14, TimeSpan.FromSeconds(1)),
        new(120, TimeSpan.FromSeconds(30)),
    ];

    /// <summary>All requests together.</summary>
    public static readonly ImmutableArray<SendRate> Overall = [new(50, TimeSpan.FromSeconds(1))];
}
