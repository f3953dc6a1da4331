namespace RpdBot.Cards.Tests.Rendering;

/// <summary>Where the repository stands on this machine, found upwards from the tests.</summary>
public static class RepositoryRoot
{
    private static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file of an npm package that the tests use.</summary>
    public static string NodeModule(params string[] parts)
    {
        var path = PathOf(["tests", "node_modules", .. parts]);
        return File.Exists(path)
            ? path
            : throw new InvalidOperationException($"{path} is missing: run 'npm ci' in the folder 'tests' first.");
    }

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("The tests do not stand inside the repository.")
        : File.Exists(Path.Combine(folder.FullName, "RpdBot.sln")) ? folder.FullName
        : Find(folder.Parent);
}
