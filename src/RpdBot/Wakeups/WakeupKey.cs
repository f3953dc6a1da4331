using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RpdBot.Wakeups;

/// <summary>Where a wake-up lies: sixteen partitions by subject, and inside each by moment.</summary>
/// <remarks>
/// The key is <c>{ticks:D19}|{subject}|{writeId}</c> with UTC ticks, so keys sort by moment. A subject may hold the
/// separator itself: it is what stands between the first and the last one.
/// </remarks>
internal static class WakeupKey
{
    public const string Table = "Wakeups";

    /// <summary>Under this id the sweep writes: one row for a subject and moment, whoever sweeps.</summary>
    public const string SweepId = "sweep";

    /// <summary>How the ids of guards begin: wake-ups that whoever wrote them takes back, unless they vanish.</summary>
    private const string GuardId = "guard-";

    private const char Separator = '|';
    private const int TicksLength = 19;

    /// <summary><c>00</c> to <c>0f</c>.</summary>
    public static IReadOnlyList<string> Partitions { get; } = [.. Enumerable.Range(0, 16).Select(Name)];

    /// <summary>The partition of a subject, the same on every machine and for ever.</summary>
    public static string PartitionOf(string subject) => Name(SHA256.HashData(Encoding.UTF8.GetBytes(subject))[0] & 0xf);

    public static string Format(DateTimeOffset moment, string subject, string writeId) =>
        string.Create(CultureInfo.InvariantCulture, $"{moment.UtcTicks:D19}{Separator}{subject}{Separator}{writeId}");

    /// <summary>The first key after those that are due: rows of this very tick are.</summary>
    public static string After(DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{now.UtcTicks:D19}{(char)(Separator + 1)}");

    /// <summary>The subject; of a key that is none of ours the key itself, which nobody handles.</summary>
    public static string SubjectOf(string key)
    {
        var first = key.IndexOf(Separator, StringComparison.Ordinal);
        var last = key.LastIndexOf(Separator);
        return last > first ? key[(first + 1)..last] : key;
    }

    /// <summary>The moment; null of a key that is none of ours.</summary>
    public static DateTimeOffset? MomentOf(string key) =>
        key.Length > TicksLength
        && key[TicksLength] == Separator
        && long.TryParse(key.AsSpan(0, TicksLength), CultureInfo.InvariantCulture, out var ticks)
        && ticks <= DateTimeOffset.MaxValue.UtcTicks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;

    /// <summary>The id under which a write puts its guards.</summary>
    public static string GuardOf(string writeId) => GuardId + writeId;

    /// <summary>Whether it is the key of a guard.</summary>
    public static bool IsGuard(string key) =>
        key.AsSpan(key.LastIndexOf(Separator) + 1).StartsWith(GuardId, StringComparison.Ordinal);

    /// <exception cref="ArgumentException">The id would make the key ambiguous, or is kept for the sweep or for guards.</exception>
    public static void CheckWriteId(string writeId)
    {
        if (
            writeId is "" or SweepId
            || writeId.StartsWith(GuardId, StringComparison.Ordinal)
            || writeId.Contains(Separator, StringComparison.Ordinal)
        )
        {
            throw new ArgumentException($"'{writeId}' cannot be the id of a write.", nameof(writeId));
        }
    }

    private static string Name(int partition) => partition.ToString("x2", CultureInfo.InvariantCulture);
}
