using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>A difference that is not raised yet.</summary>
/// <param name="About">Who it is about, or which agency; empty when not said yet.</param>
/// <param name="Saved">When it was saved and how far it is, in words.</param>
/// <param name="Actions">Its buttons, for example "Go on" and "Delete".</param>
/// <param name="Partnership">In which it is raised, where a deployment serves several partnerships; else null.</param>
public sealed record DraftRowView(
    Plain About,
    string Saved,
    ImmutableArray<ActionView> Actions,
    string? Partnership = null
);
