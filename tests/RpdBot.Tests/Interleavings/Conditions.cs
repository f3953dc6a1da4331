using System.Globalization;
using RpdBot.Casework;

namespace RpdBot.Tests.Interleavings;

/// <summary>Under what the actors run: the product's own times, how slow the world is, and what is broken on purpose.</summary>
internal sealed record Conditions
{
    /// <summary>As shipped.</summary>
    public CaseworkOptions Options { get; init; } = new();

    /// <summary>The longest time that a request is on its way; it lands before, or never.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether an answer about wake-ups can be on its way while others go on.</summary>
    public bool HasSlowAnswers { get; init; }

    /// <summary>How much later than its moment something may be looked at; beyond that it counts as lost.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>How often a message may stand in a chat besides the once, and once for each crash of its sender.</summary>
    public int Doubles { get; init; }

    /// <summary>Broken on purpose: the keys of wake-ups end alike, whoever writes them.</summary>
    public bool LacksWriteIds { get; init; }

    /// <summary>Broken on purpose: of the wake-ups that somebody schedules, those this far in the future are not written.</summary>
    public IReadOnlyList<TimeSpan> Forgotten { get; init; } = [];

    /// <summary>Whether the wake-up of that key, scheduled now, is not written.</summary>
    public bool Forgets(string key, DateTimeOffset now) =>
        Forgotten.Any(ahead => key.StartsWith(Ticks(now + ahead), StringComparison.Ordinal));

    private static string Ticks(DateTimeOffset moment) => moment.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);
}
