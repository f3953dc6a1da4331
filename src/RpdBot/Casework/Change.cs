using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>A change that was decided and is still to be committed.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Procedure">Its procedure.</param>
/// <param name="Stored">The case as it was read; null for a new one.</param>
/// <param name="Events">What happens.</param>
/// <param name="Operation">The name of what was done.</param>
/// <param name="At">When it was asked.</param>
/// <param name="Standing">A card that already stands and is to show the case from now on, such as the dialog's.</param>
public sealed record Change(
    CaseReference Reference,
    Procedure Procedure,
    StoredCase? Stored,
    ImmutableArray<CaseEvent> Events,
    OperationId Operation,
    DateTimeOffset At,
    SentCard? Standing = null
)
{
    /// <summary>The case before it.</summary>
    public Case Before => Stored?.Case ?? Case.NotRaised;

    /// <summary>The case after it.</summary>
    public Case After => Events.Aggregate(Before, (state, happened) => state.Apply(happened));
}
