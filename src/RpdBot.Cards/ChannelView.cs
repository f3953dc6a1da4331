using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>That a channel is now where a business unit works.</summary>
public sealed record ChannelView
{
    /// <summary>What has come of the wish, for example "This is now the business unit's channel".</summary>
    public required string Title { get; init; }

    /// <summary>Whose business unit.</summary>
    public ImmutableArray<Plain> Partnerships { get; init; } = [];

    /// <summary>What the channel takes over from; null when it is the first.</summary>
    public string? Instead { get; init; }

    /// <summary>What will come here.</summary>
    public ImmutableArray<string> Comes { get; init; } = [];

    /// <summary>What can be typed here.</summary>
    public ImmutableArray<CommandView> Commands { get; init; } = [];
}
