using System.ComponentModel.DataAnnotations;

namespace RpdBot.Casework;

/// <summary>How often every case is looked at, whatever its wake-ups say.</summary>
public sealed record BackstopOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Backstop";

    /// <summary>The time from the end of one look to the next; the first comes at the start.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan Interval { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long after a case was over its row among the open ones is kept, so that no late writer brings it back.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "30.00:00:00")]
    public TimeSpan TombstoneLife { get; init; } = TimeSpan.FromDays(1);
}
