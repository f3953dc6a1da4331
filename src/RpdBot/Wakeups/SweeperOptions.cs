using System.ComponentModel.DataAnnotations;

namespace RpdBot.Wakeups;

/// <summary>How often due work is looked for.</summary>
public sealed record SweeperOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Sweeper";

    /// <summary>The time from the end of one sweep to the next, give or take a fifth.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many subjects are looked at side by side, so that a slow one does not hold up the others.</summary>
    [Range(1, 64)]
    public int AtOnce { get; init; } = 4;
}
