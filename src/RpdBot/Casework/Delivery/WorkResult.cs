using System.Collections.Immutable;

namespace RpdBot.Casework;

/// <summary>What became of the work of one slot.</summary>
public abstract record WorkResult
{
    private WorkResult() { }

    /// <summary>It is done; where a card stands now, if one was sent.</summary>
    public sealed record Done(SentCard? Sent = null) : WorkResult;

    /// <summary>Other slots are to take its place, such as one for each of several people.</summary>
    public sealed record Instead(ImmutableArray<Slot> Slots) : WorkResult;

    /// <summary>It has to be tried again.</summary>
    /// <param name="Reason">Why, as a code for the log.</param>
    /// <param name="After">No earlier than after this time; null: after the usual pause.</param>
    public sealed record Later(string Reason, TimeSpan? After = null) : WorkResult;

    /// <summary>There is no way to the person until something changes on their side.</summary>
    public sealed record NoWay(Trouble Trouble) : WorkResult;
}
