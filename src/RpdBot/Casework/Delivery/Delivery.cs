using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>What one sender holds of a case, and is to bring where it belongs.</summary>
/// <param name="Case">The case.</param>
/// <param name="Slots">The slots, leased to this sender.</param>
/// <param name="Tickets">The wake-ups that stand in for the sender; taken back when nothing is left to do.</param>
public sealed record Delivery(
    CaseReference Case,
    ImmutableArray<LeasedSlot> Slots,
    ImmutableArray<WakeupTicket> Tickets
)
{
    /// <summary>The case as the sender knew it; it may have moved on. Null where nobody has read it yet.</summary>
    public StoredCase? Known { get; init; }

    /// <summary>Whether an earlier sender has vanished: what it put in place last may not be what is remembered.</summary>
    public bool Recovers { get; init; }
}

/// <summary>A slot that this sender holds.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="ETag">Which writing of its row: whoever finds another one has lost the lease.</param>
public sealed record LeasedSlot(Slot Slot, string ETag);
