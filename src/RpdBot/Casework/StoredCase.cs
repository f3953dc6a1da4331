using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>A case as it was read, with the procedure that it follows.</summary>
/// <param name="Case">The case.</param>
/// <param name="Procedure">The version of the procedure under which it was raised.</param>
/// <param name="ETag">Which writing of the head row this is.</param>
public sealed record StoredCase(Case Case, Procedure Procedure, string ETag);
