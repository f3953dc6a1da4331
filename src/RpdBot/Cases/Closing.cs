using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>How, when and by whom a case was closed.</summary>
/// <param name="End">How.</param>
/// <param name="By">Who did what closed it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, where a reason is asked.</param>
public sealed record Closing(End End, Person By, DateTimeOffset At, Words? Reason);

/// <summary>An end after which the case was opened again.</summary>
/// <param name="Closing">The end.</param>
/// <param name="By">Who opened it again.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record EarlierEnd(Closing Closing, Person By, DateTimeOffset At, Words Reason);
