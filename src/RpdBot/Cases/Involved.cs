using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Somebody of a further agency, who gets copies and answers nothing.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Agency">Their agency.</param>
/// <param name="By">Who named them.</param>
/// <param name="At">When.</param>
public sealed record Involved(Person Person, Words Agency, Person By, DateTimeOffset At);
