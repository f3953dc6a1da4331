namespace RpdBot.Procedures;

/// <summary>A step of the ladder, such as "2, Informal resolution".</summary>
/// <param name="Id">The id that tasks name.</param>
/// <param name="Name">The name in the procedure's words.</param>
public sealed record Stage(string Id, string Name);
