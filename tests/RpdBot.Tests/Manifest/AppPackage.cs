using System.IO.Compression;
using RpdBot.Tests.HouseRules;

namespace RpdBot.Tests.Manifest;

/// <summary>App packages as <c>manifest/package</c> makes them.</summary>
public sealed class AppPackage : IDisposable
{
    /// <summary>A deployment's options, all of them good.</summary>
    public static readonly string[] Options =
    [
        "--bot-id",
        "0b000000-0000-4000-8000-000000000001",
        "--app-id",
        "0a000000-0000-4000-8000-000000000002",
        "--developer",
        "A partnership",
        "--website",
        "https://partnership.example",
        "--privacy",
        "https://partnership.example/privacy",
        "--terms",
        "https://partnership.example/terms",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("rpdbot-manifest-").FullName;

    private string File => Path.Combine(_folder, "app.zip");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal Task<Script> MakeAsync(params string[] options) =>
        Script.RunAsync("", Path.Combine(SourceTree.Root, "manifest", "package"), [.. options, "--out", File]);

    /// <summary>What is in the package that was made, by name.</summary>
    internal async Task<Dictionary<string, byte[]>> MadeAsync()
    {
        await using var zip = await ZipFile.OpenReadAsync(File);
        var content = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            await using var stream = await entry.OpenAsync();
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            content[entry.FullName] = bytes.ToArray();
        }

        return content;
    }
}
