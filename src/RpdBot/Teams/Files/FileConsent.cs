using System.Collections.Immutable;
using System.Text.Json;

namespace RpdBot.Teams;

/// <summary>What somebody answered when they were offered a file: whether they take it, and where it is to be put.</summary>
/// <param name="IsAccepted">Whether they take it.</param>
/// <param name="Context">What the bot had put into the offer. It comes back from a client: check it as anything typed.</param>
/// <param name="Place">Where to put it; null when it is not taken.</param>
public sealed record FileConsent(bool IsAccepted, ImmutableDictionary<string, string> Context, FilePlace? Place)
{
    /// <summary>Reads the invoke; null when it is no such answer.</summary>
    public static FileConsent? Read(Activity activity)
    {
        if (!activity.IsFileConsent() || activity.Value is not { ValueKind: JsonValueKind.Object } value)
        {
            return null;
        }

        var accepted = Text(value, "action") == "accept";
        return new(accepted, Texts(value), accepted ? PlaceIn(value) : null);
    }

    private static FilePlace? PlaceIn(JsonElement value) =>
        value.TryGetProperty("uploadInfo", out var info)
        && info.ValueKind == JsonValueKind.Object
        && Text(info, "uploadUrl") is { } upload
            ? new FilePlace
            {
                UploadUrl = upload,
                ContentUrl = Text(info, "contentUrl"),
                Name = Text(info, "name"),
                UniqueId = Text(info, "uniqueId"),
                FileType = Text(info, "fileType"),
            }
            : null;

    private static ImmutableDictionary<string, string> Texts(JsonElement value) =>
        value.TryGetProperty("context", out var context) && context.ValueKind == JsonValueKind.Object
            ? context
                .EnumerateObject()
                .Where(member => member.Value.ValueKind == JsonValueKind.String)
                .DistinctBy(member => member.Name, StringComparer.Ordinal)
                .ToImmutableDictionary(
                    member => member.Name,
                    member => member.Value.GetString()!,
                    StringComparer.Ordinal
                )
            : ImmutableDictionary<string, string>.Empty;

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? member.GetString()
            : null;
}

/// <summary>Where Teams lets the bot put a file that was taken. Never logged: the addresses carry rights.</summary>
public sealed record FilePlace
{
    /// <summary>Where its bytes are to be sent.</summary>
    public required string UploadUrl { get; init; }

    /// <summary>Where it will be opened.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>Its name there.</summary>
    public string? Name { get; init; }

    /// <summary>Its id there.</summary>
    public string? UniqueId { get; init; }

    /// <summary>Its ending, such as <c>docx</c>.</summary>
    public string? FileType { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(FilePlace);
}
