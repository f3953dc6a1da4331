using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Who holds a role in a case, and how they were found.</summary>
/// <param name="Person">The person.</param>
/// <param name="Found">How they were found.</param>
public sealed record Holder(Person Person, Found Found);
