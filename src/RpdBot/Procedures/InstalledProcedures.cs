namespace RpdBot.Procedures;

/// <summary>The procedures as they are defined, before a deployment has put its own words in their places.</summary>
/// <param name="All">All of them, also those that nobody follows here.</param>
public sealed record InstalledProcedures(ProcedureCatalogue All);
