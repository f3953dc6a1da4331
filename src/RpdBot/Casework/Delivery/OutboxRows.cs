using System.Collections.Immutable;

namespace RpdBot.Casework;

/// <summary>What is to be brought out for a case, and what stands already, read together.</summary>
/// <param name="Slots">Every slot of the case.</param>
/// <param name="Cards">Every card of the case that stands somewhere.</param>
public sealed record OutboxRows(ImmutableArray<LeasedSlot> Slots, ImmutableArray<SentCard> Cards)
{
    /// <summary>The same, without the slots of these keys.</summary>
    public OutboxRows Without(IEnumerable<string> keys)
    {
        var gone = keys.ToHashSet(StringComparer.Ordinal);
        return this with { Slots = Slots.RemoveAll(leased => gone.Contains(leased.Slot.Key)) };
    }
}
