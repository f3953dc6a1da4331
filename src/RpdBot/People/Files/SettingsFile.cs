using System.Text.Json;

namespace RpdBot.People.Files;

/// <summary>Opens a settings file: JSON, with comments and trailing commas allowed, no member twice.</summary>
internal static class SettingsFile
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>The file's value; null when it cannot be read, which is a fault.</summary>
    public static Node? Open(string path, FaultList faults)
    {
        var full = Path.GetFullPath(path, AppContext.BaseDirectory);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(full), Lenient);
            return new Node(document.RootElement.Clone(), path, "$", faults);
        }
        catch (JsonException fault)
        {
            faults.Add(path, "$", $"is not JSON: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(path, "$", $"cannot be read; the file should be at {full}.");
        }

        return null;
    }

    /// <summary>Reads the one list that the file holds.</summary>
    public static IReadOnlyList<T> ReadList<T>(string path, string name, Func<Node, T> read, FaultList faults)
    {
        if (Open(path, faults) is not { } root)
        {
            return [];
        }

        return root.Members(name, "$schema")
            .Needed(root, name, list => (IReadOnlyList<T>)[.. list.Items().Select(read)], []);
    }
}
