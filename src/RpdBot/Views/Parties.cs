using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>How the people of a case are spoken of. Whatever holds a name is raw text, to be made plain as a whole.</summary>
internal static class Parties
{
    /// <summary>What the holder of the role is called in their agency, as product text.</summary>
    public static string Title(Scene scene, string role) =>
        scene.Procedure.Role(role) is { } known
            ? scene.Procedure.TitleOf(known, scene.Case.AgencyOf(known.Side))
            : "Somebody";

    /// <summary>The title, and which of the two agencies as the viewer sees them; product text without an agency's name.</summary>
    public static string TitleAndSide(Scene scene, string role) =>
        Title(scene, role)
        + SideOf(scene, role) switch
        {
            null => "",
            var side => " of " + side,
        };

    /// <summary>"your agency", "the other agency"; null for a role of neither.</summary>
    public static string? SideOf(Scene scene, string role)
    {
        var side = scene.Procedure.Role(role)?.Side ?? Side.None;
        var mine = scene
            .Case.RolesOf(scene.Viewer)
            .Select(held => scene.Procedure.Role(held)?.Side ?? Side.None)
            .FirstOrDefault(one => one != Side.None);
        return (side, mine) switch
        {
            (Side.None, _) => null,
            (Side.Raising, Side.None) => "the raising agency",
            (_, Side.None) => "the responding agency",
            _ => side == mine ? "your agency" : "the other agency",
        };
    }

    /// <summary>The agency of the role; for a role of neither, the partnership.</summary>
    public static string Agency(Scene scene, string role) =>
        scene.Case.AgencyOf(scene.Procedure.Role(role)?.Side ?? Side.None)?.Name ?? scene.Procedure.Partnership;

    /// <summary>Name, title and agency; without the name while the viewer has not opened the details.</summary>
    public static string Who(Scene scene, string role)
    {
        if (scene.Procedure.Role(role) is { Collective: true })
        {
            return Title(scene, role);
        }

        var post = $"{Title(scene, role)}, {Agency(scene, role)}";
        return scene.Case.HolderOf(role) switch
        {
            null => post + " (nobody found yet)",
            _ when !CaseReading.IsOpen(scene.Case, scene.Viewer) => post,
            var person => $"{Named(scene, role, person)}, {post}",
        };
    }

    /// <summary>The name of the holder; with it, for whom they act.</summary>
    public static string Named(Scene scene, string role, Person holder) =>
        scene.Case.Delegations.GetValueOrDefault(role) is { } standing
            ? $"{holder.Name} (for {standing.For.Person.Name})"
            : holder.Name;

    /// <summary>Such as "until the end of Friday 12 June 2026", or "this once"; as product text.</summary>
    public static string HowLong(Delegation standing) =>
        standing.Until is { } until
            ? $"until the end of {TimeWords.Day(LondonTime.Day(until.AddSeconds(-1)))}"
            : "this once";

    /// <summary>Who answered, with title and agency.</summary>
    public static string Who(Scene scene, DoneTask done) =>
        done.OnBehalf
            ? $"{done.By.Name}, for the {TitleAndAgency(scene, done.Role)}"
            : $"{done.By.Name}, {TitleAndAgency(scene, done.Role)}";

    /// <summary>"You", or the name; without the name while the viewer has not opened the details.</summary>
    public static string Subject(Scene scene, DoneTask done) =>
        done.OnBehalf ? $"{TitleAndAgency(scene, done.Role)} (recorded by {Recorder(scene, done)})"
        : done.By.Is(scene.Viewer) ? "You"
        : CaseReading.IsOpen(scene.Case, scene.Viewer) ? done.By.Name
        : scene.Procedure.Role(done.Role) is { Collective: true } ? Title(scene, done.Role)
        : $"{TitleAndAgency(scene, done.Role)},";

    private static string Recorder(Scene scene, DoneTask done) =>
        done.By.Is(scene.Viewer) ? "you"
        : CaseReading.IsOpen(scene.Case, scene.Viewer) ? done.By.Name
        : "the business unit";

    /// <summary>What the holder of the role is called, and where; an office has no agency.</summary>
    private static string TitleAndAgency(Scene scene, string role) =>
        scene.Procedure.Role(role) is { Collective: true }
            ? Title(scene, role)
            : $"{Title(scene, role)}, {Agency(scene, role)}";

    /// <summary>How the holder of a role was found, as product text.</summary>
    public static string HowFound(Found found) =>
        found switch
        {
            Found.Raised => "Raised the difference",
            Found.Named => "Named by somebody on the case",
            Found.Bound => "Named by e-mail address, by which Teams knows them",
            Found.AgencyList => "Found in the agency's list",
            Found.AgencyGroup => "Found in the agency's group",
            Found.Directory => "Found in the directory",
            Found.Confirmed => "One of several who fitted, confirmed by somebody on the case",
            Found.Proposed => "Proposed since the person asked before was away",
            Found.Delegated => "Acts for the person whose part it is",
            Found.HandedOver => "Was given it in place of the person asked before",
            _ => "",
        };
}
