using System.Text.Json.Nodes;

namespace RpdBot.Teams;

/// <summary>The two cards of Teams for a file in a personal chat: the offer, and the file once it is there.</summary>
public static class FileCards
{
    /// <summary>A message that offers a file.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="description">What it is, without anybody's details.</param>
    /// <param name="bytes">How large it is.</param>
    /// <param name="context">What comes back with the answer.</param>
    public static Activity Offer(
        string name,
        string description,
        int bytes,
        IReadOnlyDictionary<string, string> context
    ) =>
        Message(
            new Attachment
            {
                ContentType = ContentTypes.FileConsent,
                Name = name,
                Content = new JsonObject
                {
                    ["description"] = description,
                    ["sizeInBytes"] = bytes,
                    ["acceptContext"] = Json(context),
                    ["declineContext"] = Json(context),
                },
            }
        );

    /// <summary>A message with the file that was put in this place.</summary>
    public static Activity There(FilePlace place) =>
        Message(
            new Attachment
            {
                ContentType = ContentTypes.FileInfo,
                Name = place.Name,
                ContentUrl = place.ContentUrl,
                Content = new JsonObject { ["uniqueId"] = place.UniqueId, ["fileType"] = place.FileType },
            }
        );

    private static Activity Message(Attachment attachment) => new() { Attachments = [attachment] };

    private static JsonObject Json(IReadOnlyDictionary<string, string> context) =>
        new(context.Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Key, entry.Value)));
}
