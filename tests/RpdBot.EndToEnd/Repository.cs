namespace RpdBot.EndToEnd;

/// <summary>Where things lie in the source tree that these tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The built bot, of the same configuration (Debug or Release) as these tests.</summary>
    public static string BotDll => Path.Combine(Root, "src", "RpdBot", "bin", Configuration, "net10.0", "RpdBot.dll");

    /// <summary>The folder of the local Teams client.</summary>
    public static string Local => Path.Combine(Root, "local");

    /// <summary>A folder for what a run leaves to be looked at; made when it is not there.</summary>
    public static string Artefacts(string name) =>
        Directory.CreateDirectory(Path.Combine(Root, "artefacts", name)).FullName;

    private static string Configuration =>
        new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RpdBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException(
                "These tests run from inside the source tree; RpdBot.sln was not found."
            );
    }
}
