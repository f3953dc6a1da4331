namespace RpdBot.People;

/// <summary>Which files tell who is who; each is the demo's unless the deployment names its own.</summary>
/// <remarks>A path that is not absolute counts from the program's folder. The files are checked at start.</remarks>
public sealed record PeopleOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "People";

    /// <summary>The Entra tenant to which object ids in the files belong where no other is named; the demo's by default.</summary>
    public string HomeTenant { get; init; } = "11111111-1111-1111-1111-111111111111";

    /// <summary>The people of the demo directory.</summary>
    public string Directory { get; init; } = "People/demo/directory.json";

    /// <summary>The agencies and their posts.</summary>
    public string Agencies { get; init; } = "People/demo/agencies.json";

    /// <summary>The partnerships and their offices.</summary>
    public string Partnerships { get; init; } = "People/demo/partnerships.json";
}
