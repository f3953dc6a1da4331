using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RpdBot.Tests.HouseRules;

/// <summary>Which room of the product may name which other.</summary>
public static class RoomRules
{
    private const string Product = "src/RpdBot/";
    private const string CardsFolder = "src/RpdBot.Cards/";

    /// <summary>The files outside all rooms: they put the rooms together, and may name all of them.</summary>
    private static readonly string[] CompositionRoot = ["Program.cs", "BotHost.cs", "Start.cs"];

    private static readonly Dictionary<string, string[]> MayName = Table();

    /// <summary>What the pure rooms never speak of.</summary>
    private static readonly string[] OutsideWorld =
    [
        "System.Net",
        "System.IO",
        "Azure",
        "Microsoft.AspNetCore",
        "Microsoft.Data",
        "Microsoft.Graph",
        "Microsoft.IdentityModel",
    ];

    private static readonly string[] SpeakOfNoOutsideWorld = ["Cases", "Views", "Cards"];

    /// <summary>Every name of a room in a place that may not know it.</summary>
    public static IEnumerable<string> Faults(IEnumerable<SourceFile> files) => files.SelectMany(Faults);

    private static IEnumerable<string> Faults(SourceFile file)
    {
        if (RoomOf(file) is not { } room)
        {
            return CompositionRoot.Contains(file.Path[Product.Length..]) ? [] : [$"{file.Path} lies in no room."];
        }

        if (!MayName.TryGetValue(room, out var others))
        {
            return [$"{file.Path}: the room {room} is not in the table of rooms."];
        }

        return Misplaced(file)
            .Concat(Named(file).Except([room, .. others]).Select(other => $"{file.Path}: {room} may not name {other}."))
            .Concat(SpeakOfNoOutsideWorld.Contains(room) ? Outside(file, room) : []);
    }

    private static Dictionary<string, string[]> Table()
    {
        string[] below = ["Procedures", "Teams", "Tables", "Cases", "People", "Wakeups", "Views", "Documents", "Cards"];
        return new(StringComparer.Ordinal)
        {
            ["Cards"] = [],
            ["Procedures"] = [],
            ["Teams"] = [],
            ["Tables"] = [],
            ["Cases"] = ["Procedures"],
            ["People"] = ["Procedures"],
            ["Wakeups"] = ["Tables"],
            ["Health"] = [],
            ["Views"] = ["Procedures", "Cases", "Cards"],
            ["Documents"] = ["Procedures", "Cases"],
            ["Casework"] = below,
            ["Digests"] = [.. below, "Casework"],
            ["Conversations"] = [.. below.Except(["Documents"]), "Casework", "Digests"],
        };
    }

    private static string? RoomOf(SourceFile file)
    {
        if (file.Path.StartsWith(CardsFolder, StringComparison.Ordinal))
        {
            return "Cards";
        }

        var parts = file.Path[Product.Length..].Split('/');
        return parts.Length > 1 ? parts[0] : null;
    }

    /// <summary>Namespaces that are neither their folder's nor that of a folder above it in the room.</summary>
    private static IEnumerable<string> Misplaced(SourceFile file)
    {
        var folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.') + ".";
        var room = RoomOf(file)!;
        return file.All<BaseNamespaceDeclarationSyntax>()
            .Select(space => (At: file.At(space), Name: space.Name.ToString()))
            .Where(space =>
                !folder.StartsWith(space.Name + ".", StringComparison.Ordinal)
                || !space.Name.Contains(room, StringComparison.Ordinal)
            )
            .Select(space => $"{space.At}: the namespace {space.Name} is not that of its folder.");
    }

    /// <summary>The rooms that a file names: in its usings, in full names, and in names that begin with a room.</summary>
    private static IEnumerable<string> Named(SourceFile file)
    {
        var usings = Usings(file);
        var qualified = file.All<QualifiedNameSyntax>().Select(name => name.ToString());
        var full = file.All<MemberAccessExpressionSyntax>()
            .Select(access => access.ToString())
            .Where(name => name.StartsWith("RpdBot.", StringComparison.Ordinal));
        return usings
            .Concat(qualified)
            .Concat(full)
            .Select(name => name.Split('.'))
            .Select(parts => parts is ["RpdBot", var room, ..] ? room : parts[0])
            .Where(MayName.ContainsKey)
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Outside(SourceFile file, string room) =>
        from name in Usings(file)
        where OutsideWorld.Any(world => name == world || name.StartsWith(world + ".", StringComparison.Ordinal))
        select $"{file.Path}: {room} is pure and may not name {name}.";

    private static IEnumerable<string> Usings(SourceFile file) =>
        file.All<UsingDirectiveSyntax>().Where(used => used.Name is not null).Select(used => used.Name!.ToString());
}
