using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>That a role passed from one person to another, as the history tells it.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who saw to it; null where it came about by itself.</param>
/// <param name="Role">The role.</param>
/// <param name="Kind">In which way.</param>
/// <param name="To">Who has held the role since.</param>
/// <param name="Reason">Why, where a reason is asked.</param>
public sealed record RoleMove(
    DateTimeOffset At,
    Person? By,
    string Role,
    RoleMoveKind Kind,
    Person To,
    Words? Reason = null
);
