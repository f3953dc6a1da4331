using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>A group of the demo directory, and the object ids of the people in it.</summary>
internal sealed record DemoGroup(EntraId Id, IReadOnlyList<string> Members);
