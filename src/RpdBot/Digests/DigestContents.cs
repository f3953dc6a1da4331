using RpdBot.Casework;
using RpdBot.Procedures;

namespace RpdBot.Digests;

/// <summary>All that a digest is made from.</summary>
public sealed record DigestContents
{
    /// <summary>The partnership's name.</summary>
    public required string Partnership { get; init; }

    /// <summary>The days that deadlines count in.</summary>
    public required WorkingCalendar Calendar { get; init; }

    /// <summary>The moment of reading.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What happened after this moment is news …</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>… up to and with this one.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Every case about which something is still to be done.</summary>
    public required IReadOnlyList<RegisterEntry> Open { get; init; }

    /// <summary>Closed cases, at least those closed since <see cref="Since"/>.</summary>
    public required IReadOnlyList<RegisterEntry> Closed { get; init; }

    /// <summary>Whether the moment is news.</summary>
    public bool IsNews(DateTimeOffset? moment) => moment > Since && moment <= Until;
}
