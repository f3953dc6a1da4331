using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>A note on the case, which everybody who may open it reads.</summary>
/// <param name="Number">The number of its event.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When.</param>
/// <param name="Text">The words.</param>
public sealed record Note(int Number, Person By, DateTimeOffset At, Words Text);
