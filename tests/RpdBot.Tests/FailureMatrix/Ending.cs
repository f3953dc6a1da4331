using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>How everything stood when nothing was left to do.</summary>
/// <param name="Rows">The store.</param>
/// <param name="Posts">What stood in Teams, in every conversation.</param>
/// <param name="MayRepeat">Posts of which the bot could not know, or not record, that they arrived.</param>
/// <param name="Now">The time.</param>
internal sealed record Ending(
    StoredRows Rows,
    ImmutableArray<Post> Posts,
    ImmutableHashSet<string> MayRepeat,
    DateTimeOffset Now
);

/// <summary>One message of the bot as it stands.</summary>
/// <param name="Conversation">The id of the conversation.</param>
/// <param name="Place">How many stand before it there.</param>
/// <param name="Id">Its own id there.</param>
/// <param name="Activity">What stands there.</param>
internal sealed partial record Post(string Conversation, int Place, string Id, JsonObject Activity)
{
    /// <summary>Read once for each message: most stand as they stood before the turn.</summary>
    private static readonly ConditionalWeakTable<JsonObject, string> Read = [];

    /// <summary>What can be read on it, without the time of day, which a later try changes.</summary>
    public string Words => Read.GetValue(Activity, WordsOn);

    /// <summary>What tells it from every other message.</summary>
    public string Key => KeyOf(Conversation, Id);

    /// <summary>The card on it; null when it is words only.</summary>
    public JsonNode? Card => Activity["attachments"]?[0]?["content"];

    public static string KeyOf(string conversation, string id) => $"{conversation.Split(';')[0]}/{id}";

    private static string WordsOn(JsonObject activity) =>
        TimeOfDay()
            .Replace(
                activity["text"]?.ToString()
                    ?? string.Join('\n', (activity["attachments"] as JsonArray ?? []).Select(CardText)),
                "(time)"
            );

    private static string CardText(JsonNode? attachment) => CardReader.Text(attachment!["content"]!);

    [GeneratedRegex(@"\b\d{1,2}:\d{2}\b", RegexOptions.None, 1000)]
    private static partial Regex TimeOfDay();
}
