using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>One person of the demo directory, and the object id of their manager, null for none.</summary>
internal sealed record DemoEntry(EntraId Id, DirectoryPerson Person, string? ManagerObjectId);
