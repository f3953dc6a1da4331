using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Store, Teams and clock, kept between two turns: any number of turns can begin there.</summary>
/// <param name="Store">What the backend keeps; null for an empty store.</param>
/// <param name="Teams">What stood in Teams; null for nothing.</param>
/// <param name="Now">What time it was.</param>
internal sealed record Moment(object? Store, KeptTeams? Teams, DateTimeOffset Now);
