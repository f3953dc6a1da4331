using System.Collections.Concurrent;
using RpdBot.Cases;

namespace RpdBot.Casework;

/// <summary>What could not be brought where it belongs so far, as this process knows it: for operators.</summary>
/// <remarks>
/// Kept from what this process leaves behind itself, and set right by every look of the <see cref="Backstop"/>, since
/// other instances deliver as well.
/// </remarks>
public sealed class Undelivered
{
    private volatile ConcurrentDictionary<(CaseReference, string), Slot> slots = new();

    /// <summary>How many were given up; each is on its case, for its owner and the business unit.</summary>
    public int Dead => slots.Values.Count(slot => slot.Dead);

    /// <summary>How many of those are reports that somebody was not reached, about which nobody else is told.</summary>
    public int DeadReports => slots.Values.Count(slot => slot.Dead && TroubleReports.IsReport(slot));

    /// <summary>How many wait until their person can be reached.</summary>
    public int Parked => slots.Values.Count(slot => slot.Parked);

    /// <summary>Since when the oldest waits that is still tried; null when there is none.</summary>
    public DateTimeOffset? Oldest
    {
        get
        {
            var tried = slots.Values.Where(slot => slot is { Dead: false, Parked: false }).ToList();
            return tried.Count == 0 ? null : tried.Min(slot => slot.Since);
        }
    }

    internal void Note(CaseReference reference, Slot slot) => slots[(reference, slot.Key)] = slot;

    internal void Forget(CaseReference reference, string slotKey) => slots.TryRemove((reference, slotKey), out _);

    internal void Replace(IEnumerable<LeftSlot> left) =>
        slots = new(left.Select(one => KeyValuePair.Create((one.Case, one.Slot.Key), one.Slot)));
}

/// <summary>A slot that was tried in vain.</summary>
internal readonly record struct LeftSlot(CaseReference Case, Slot Slot);
