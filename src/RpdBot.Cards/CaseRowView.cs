using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>One case in a list.</summary>
/// <param name="Reference">The case's reference.</param>
/// <param name="About">Who it is about: initials only.</param>
/// <param name="StageLine">The stage in words.</param>
/// <param name="WaitingFor">Who is waited on; may hold a name.</param>
/// <param name="DueLine">The deadline in words; null for none.</param>
/// <param name="IsLate">Whether the deadline has passed.</param>
/// <param name="Open">The button that opens it; null for none.</param>
/// <param name="Partnership">Whose case it is, where a deployment serves several partnerships; else null.</param>
public sealed record CaseRowView(
    string Reference,
    Plain About,
    string StageLine,
    Plain WaitingFor,
    string? DueLine = null,
    bool IsLate = false,
    ActionView? Open = null,
    string? Partnership = null
);
