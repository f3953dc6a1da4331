namespace RpdBot.Procedures;

/// <summary>An organisation that takes part in a difference.</summary>
/// <param name="Id">The id in the deployment's list; for one that is not listed, its name in lower case.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">The id of its <see cref="AgencyKind"/>.</param>
public sealed record Agency(string Id, string Name, string Kind);
