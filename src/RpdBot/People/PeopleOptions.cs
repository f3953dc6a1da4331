using RpdBot.People.Graph;
using RpdBot.People.Mail;

namespace RpdBot.People;

/// <summary>Where people are looked up, and which files tell who is who; each is the demo's unless named.</summary>
/// <remarks>A path that is not absolute counts from the program's folder. All is checked at start.</remarks>
public sealed record PeopleOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "People";

    /// <summary>The Entra tenant to which object ids in the files belong where no other is named; the demo's by default.</summary>
    public string HomeTenant { get; init; } = "11111111-1111-1111-1111-111111111111";

    /// <summary>Where people are looked up.</summary>
    public DirectoryKind Directory { get; init; } = DirectoryKind.Demo;

    /// <summary>The people of the demo directory.</summary>
    public string DemoDirectory { get; init; } = "People/demo/directory.json";

    /// <summary>The agencies and their posts.</summary>
    public string Agencies { get; init; } = "People/demo/agencies.json";

    /// <summary>The partnerships and their offices.</summary>
    public string Partnerships { get; init; } = "People/demo/partnerships.json";

    /// <summary>The tenants whose Graph is asked, the home tenant among them.</summary>
    public IReadOnlyList<TenantOptions> Tenants { get; init; } = [];

    /// <summary>Where Graph is, and how long it may take.</summary>
    public GraphOptions Graph { get; init; } = new();

    /// <summary>How people outside Teams are written to.</summary>
    public MailOptions Mail { get; init; } = new();
}

/// <summary>The directories there are.</summary>
public enum DirectoryKind
{
    /// <summary>The built-in one, for the demo and for tests.</summary>
    Demo,

    /// <summary>Microsoft Graph.</summary>
    Graph,
}
