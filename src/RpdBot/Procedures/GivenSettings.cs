namespace RpdBot.Procedures;

/// <summary>What a deployment says where a procedure leaves it to say.</summary>
/// <param name="By">Who says it, such as the id of a partnership.</param>
/// <param name="Procedure">The id of the procedure.</param>
/// <param name="Values">Setting → text.</param>
public sealed record GivenSettings(string By, string Procedure, IReadOnlyDictionary<string, string> Values);
