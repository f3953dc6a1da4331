using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Conversations;

/// <summary>A card that is to be kept up to date with its case.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Revision">The revision that it shows.</param>
/// <param name="Person">Whose card it is.</param>
/// <param name="Subject">What it is about, as casework names it.</param>
public sealed record Standing(CaseReference Reference, int Revision, Person Person, string Subject);
