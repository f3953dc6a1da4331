using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>What stands in one personal chat or channel.</summary>
/// <remarks>
/// Message ids begin at the same number in each conversation: as in Teams, they are unique in their conversation only.
/// </remarks>
public sealed class FakeConversation(string id, string type)
{
    private readonly Lock _gate = new();
    private readonly List<Bubble> _bubbles = [];
    private readonly Dictionary<(string Viewer, string ActivityId), JsonObject> _answers = [];
    private long _lastId = 1_795_307_638_552;

    public string Id { get; } = id;

    public string Type { get; } = type;

    /// <summary>The bot's messages as they stand now, in the order in which they were posted.</summary>
    public IReadOnlyList<JsonObject> Messages
    {
        get
        {
            lock (_gate)
            {
                return [.. _bubbles.Select(bubble => bubble.Activity)];
            }
        }
    }

    /// <summary>How many messages stand in it.</summary>
    internal int Count
    {
        get
        {
            lock (_gate)
            {
                return _bubbles.Count;
            }
        }
    }

    /// <summary>Everything that stands in it. Activities are never changed, so they are shared.</summary>
    internal KeptConversation Keep()
    {
        lock (_gate)
        {
            return new(
                _lastId,
                [.. _bubbles.Select(bubble => new KeptBubble(bubble.Id, bubble.Root, bubble.Activity))]
            );
        }
    }

    /// <summary>Makes it what it was when it was kept; what only somebody's client showed is forgotten.</summary>
    internal void Restore(KeptConversation kept)
    {
        lock (_gate)
        {
            _lastId = kept.LastId;
            _answers.Clear();
            _bubbles.Clear();
            _bubbles.AddRange(kept.Bubbles.Select(one => new Bubble(one.Id, one.Root) { Activity = one.Activity }));
        }
    }

    internal string NextId() =>
        Interlocked.Increment(ref _lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal string Post(JsonObject activity, string? root)
    {
        lock (_gate)
        {
            var activityId = NextId();
            _bubbles.Add(new Bubble(activityId, root ?? activityId) { Activity = activity });
            return activityId;
        }
    }

    internal bool Put(string activityId, JsonObject activity)
    {
        lock (_gate)
        {
            if (_bubbles.Find(bubble => bubble.Id == activityId) is not { } bubble)
            {
                return false;
            }

            bubble.Activity = activity;
            foreach (var key in _answers.Keys.Where(key => key.ActivityId == activityId).ToList())
            {
                _answers.Remove(key);
            }

            return true;
        }
    }

    internal bool Has(string activityId)
    {
        lock (_gate)
        {
            return _bubbles.Exists(bubble => bubble.Id == activityId);
        }
    }

    /// <summary>Puts the card of an invoke's answer before whoever pressed; nobody else sees it, and it does not last.</summary>
    internal void Answer(string viewer, string activityId, JsonObject card)
    {
        lock (_gate)
        {
            _answers[(viewer, activityId)] = card;
        }
    }

    internal void ForgetAnswers()
    {
        lock (_gate)
        {
            _answers.Clear();
        }
    }

    internal IReadOnlyList<ShownCard> Cards(string viewer)
    {
        lock (_gate)
        {
            return [.. _bubbles.SelectMany(bubble => Shown(bubble, viewer))];
        }
    }

    /// <summary>The cards of the last messages only: where much has been said, looking at all of it takes long.</summary>
    internal IReadOnlyList<ShownCard> LastCards(string viewer, int messages)
    {
        lock (_gate)
        {
            return [.. _bubbles.TakeLast(messages).SelectMany(bubble => Shown(bubble, viewer))];
        }
    }

    /// <summary>The cards of one message.</summary>
    internal IReadOnlyList<ShownCard> CardsAt(string viewer, string activityId)
    {
        lock (_gate)
        {
            return [.. _bubbles.Where(bubble => bubble.Id == activityId).SelectMany(bubble => Shown(bubble, viewer))];
        }
    }

    private IEnumerable<ShownCard> Shown(Bubble bubble, string viewer)
    {
        var thread = Type == "channel" ? $"{Id};messageid={bubble.Root}" : Id;
        var cards = _answers.TryGetValue((viewer, bubble.Id), out var answer) ? [answer] : CardsOf(bubble.Activity);
        return cards.Select(card => new ShownCard(this, bubble.Id, thread, card.DeepClone().AsObject()));
    }

    private static IEnumerable<JsonObject> CardsOf(JsonObject activity) =>
        (activity["attachments"] as JsonArray ?? [])
            .Where(one => one?["contentType"]?.ToString() == "application/vnd.microsoft.card.adaptive")
            .Select(one => one!["content"]!.AsObject());

    private sealed class Bubble(string id, string root)
    {
        public string Id { get; } = id;

        public string Root { get; } = root;

        public required JsonObject Activity { get; set; }
    }
}
