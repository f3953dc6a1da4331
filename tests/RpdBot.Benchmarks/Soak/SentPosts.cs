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

    /// <summary>The requests that wrote to the card of that place, and how many kills there were before each.</summary>
    public string WritesOf(string activity) =>
        string.Join(
            ", ",
            _teams
                .Requests.All.Where(request => request.Path.EndsWith(activity, StringComparison.Ordinal))
                .Select(request => $"{request} after {_kills.Count(kill => kill <= request.Index)} kills")
        );

    /// <summary>Only a kill between sending and recording makes the bot send the same once more.</summary>
    /// <param name="checks">What is told.</param>
    /// <param name="askedAgain">Who was asked the same again in which case, and so gets the same card again.</param>
    public void CheckDoubled(Checks checks, HashSet<(string Reference, string ObjectId)> askedAgain)
    {
        // Posts about notes and agreed actions do not say which one, so two such posts can be of two. That a form is ready,
        // and who has what, is only ever posted in answer to a click, and to each.
        string[] alike = ["Somebody added a note.", "the agreed action is", "The form is ready", "Who has what"];
        var telling = _posts.Where(post =>
            !alike.Any(words => post.Card.Contains(words, StringComparison.Ordinal))
            && !askedAgain.Contains((post.Reference, post.Chat.Split("chat-")[^1]))
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
        return text[..Math.Min(text.Length, 400)];
    }

    private sealed record Post(int Index, string Chat, string Reference, string Card);
}
