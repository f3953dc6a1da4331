using System.Text.Json.Nodes;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Benchmarks.Soak;

/// <summary>What reached the chats, in order, and between which kills.</summary>
internal sealed class SentPosts
{
    private readonly List<Post> _posts = [];
    private readonly FakeTeamsServer _teams;
    private readonly List<int> _kills;

    public SentPosts(FakeTeamsServer teams, List<int> kills)
    {
        (_teams, _kills) = (teams, kills);
        foreach (var request in teams.Requests.All.Where(request => request is { Method: "POST", Status: 200 or 201 }))
        {
            var card = (request.Json["attachments"] as JsonArray)?[0]?["content"]?.ToJsonString() ?? "";
            if (Reading.Reference(card) is { Length: > 0 } reference)
            {
                var chat = Uri.UnescapeDataString(request.Path).Split('/')[^2];
                _posts.Add(new Post(request.Index, chat, reference, card));
            }
        }
    }

    public int Count => _posts.Count;

    /// <summary>How many posts were the same as one before in the same chat.</summary>
    public int Doubled { get; private set; }

    /// <summary>How many posts about the case reached the chat of this person.</summary>
    public int CountOf(string objectId, string reference) =>
        _posts.Count(post => post.Reference == reference && post.Chat.EndsWith(objectId, StringComparison.Ordinal));

    /// <summary>The card that stands in that place now; null when there is none.</summary>
    public JsonNode? Standing(string chat, string activity) =>
        _teams.Find(chat)?.CardsAt("", activity) is [var card, ..] ? card.Json : null;

    /// <summary>Only a kill between sending and recording makes the bot send the same once more.</summary>
    public void CheckDoubled(Checks checks)
    {
        // Notes are told of without a word of what they say, so two such posts can be of two notes; a form is ready
        // each time that somebody asks for it.
        var telling = _posts.Where(post =>
            !post.Card.Contains("Somebody added a note.", StringComparison.Ordinal)
            && !post.Card.Contains("The form is ready", StringComparison.Ordinal)
        );
        foreach (var same in telling.GroupBy(post => (post.Chat, post.Card)))
        {
            foreach (var (first, second) in same.Zip(same.Skip(1)))
            {
                Doubled++;
                checks.That(
                    "a post is doubled only across a kill",
                    _kills.Exists(kill => first.Index < kill && kill <= second.Index),
                    () =>
                        $"{first.Reference} in {first.Chat}, requests {first.Index} and {second.Index}: {Excerpt(first.Card)}"
                );
            }
        }
    }

    private static string Excerpt(string card)
    {
        var text = CardReader.Text(JsonNode.Parse(card)!).ReplaceLineEndings(" / ");
        return text[..Math.Min(text.Length, 200)];
    }

    private sealed record Post(int Index, string Chat, string Reference, string Card);
}
