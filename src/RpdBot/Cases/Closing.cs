using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>How, when and by whom a case was closed.</summary>
/// <param name="End">How.</param>
/// <param name="By">Who did what closed it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, where a reason is asked.</param>
public sealed record Closing(End End, Person By, DateTimeOffset At, Words? Reason);
