using System.ComponentModel.DataAnnotations;

namespace RpdBot.Casework;

/// <summary>The times that keep one writer at a time on what is to be delivered.</summary>
public sealed record CaseworkOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Casework";

    /// <summary>How long after a write it is looked at again, in case the writer vanished.</summary>
    [Range(typeof(TimeSpan), "00:02:00", "01:00:00")]
    public TimeSpan Hold { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long one sender may hold a slot. With the time of a send it must end inside <see cref="Hold"/>.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:02:00")]
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long before the end of its lease the sending of a slot must begin; later it is left to the sweep.</summary>
    public TimeSpan SendWithin => Lease / 2;

    /// <summary>How long after its wake-ups were written a change may still be committed.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:01:00")]
    public TimeSpan CommitWithin { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a change is tried again when others write to the same case.</summary>
    [Range(1, 50)]
    public int Tries { get; init; } = 10;

    /// <summary>How often a message is sent before it is given up and reported.</summary>
    [Range(1, 50)]
    public int SendAttempts { get; init; } = 12;

    /// <summary>How many cases may wait for delivery in this process; more are left to the sweep.</summary>
    [Range(1, 100_000)]
    public int QueueLength { get; init; } = 1_000;
}
