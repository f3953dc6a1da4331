using System.Collections.Immutable;

namespace RpdBot.Cases;

/// <summary>What a case makes of a command.</summary>
public abstract record Decision
{
    private Decision() { }

    /// <summary>Nothing changes: it was done before, or there is nothing to do.</summary>
    public static Decision Nothing { get; } = new Unchanged();

    /// <summary>The command is refused.</summary>
    public static Decision Refuse(Refusal refusal) => new Refused(refusal);

    /// <summary>These events happen; none means <see cref="Nothing"/>.</summary>
    public static Decision Of(params ImmutableArray<CaseEvent> events) =>
        events.IsEmpty ? Nothing : new Happened(events);

    /// <summary>Something happens.</summary>
    public sealed record Happened(ImmutableArray<CaseEvent> Events) : Decision;

    /// <summary>Nothing happens.</summary>
    public sealed record Unchanged : Decision;

    /// <summary>It may not be, and why.</summary>
    public sealed record Refused(Refusal Refusal) : Decision;
}
