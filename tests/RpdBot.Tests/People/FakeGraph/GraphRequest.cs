namespace RpdBot.Tests.People.FakeGraph;

/// <summary>One request that Graph was sent.</summary>
/// <param name="Tenant">The tenant of the token; null without one.</param>
/// <param name="Path">Path and query, decoded.</param>
/// <param name="ConsistencyLevel">The header of that name.</param>
public sealed record GraphRequest(string? Tenant, string Path, string? ConsistencyLevel);
