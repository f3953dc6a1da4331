using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>What stood in Teams at one moment.</summary>
/// <param name="Conversations">By their ids.</param>
/// <param name="Reachable">The object ids of the people to whom the bot may write.</param>
internal sealed record KeptTeams(
    ImmutableDictionary<string, KeptConversation> Conversations,
    ImmutableHashSet<string> Reachable
);

/// <summary>What stood in one conversation.</summary>
/// <param name="LastId">The last id that was given in it.</param>
/// <param name="Bubbles">The messages, in the order in which they were posted.</param>
internal sealed record KeptConversation(long LastId, ImmutableArray<KeptBubble> Bubbles);

/// <summary>One message.</summary>
internal sealed record KeptBubble(string Id, string Root, JsonObject Activity);
