using System.Collections.Immutable;
using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Casework;
using RpdBot.Conversations.Raising;
using RpdBot.Digests;
using RpdBot.People;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>What only somebody of a business unit can ask for: its channel, and a digest.</summary>
/// <remarks>The settings name who belongs to it. Being in its channel is not enough.</remarks>
public sealed class UnitTurns(Partnerships partnerships, Channels channels, UnitDigests digests, CaseCards cards)
{
    /// <summary>What such a person can type besides what everybody can.</summary>
    public static ImmutableArray<CommandView> Commands { get; } =
    [
        new("use this channel", "in a channel, with a mention of me: the business unit works there from now on"),
        new("digest", "see what came in, what waits and what is late"),
    ];

    private static readonly ImmutableArray<string> Comes =
    [
        "Receipts of forms, and what the business unit is to send on.",
        "Follow-ups of what is late, and who could not be found or reached.",
        "Every working day the digest.",
        "Cases are named by reference and initials only. Before the formal stage they are only counted.",
    ];

    /// <summary>Whether the person belongs to a business unit.</summary>
    public bool Serves(Turn turn) => partnerships.WatchedBy(turn.Person).Count > 0;

    /// <summary>Remembers the channel for the partnership whose business unit the person belongs to; of several they say which.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="click">The answer to the question which partnership's it is; null where that has not been asked.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Reply> UseChannelAsync(Turn turn, Click? click, CancellationToken cancellation)
    {
        var watched = partnerships.WatchedBy(turn.Person);
        if (watched.Count == 0)
        {
            return new Reply.Say(Sentences.OnlyTheUnitSetsChannels);
        }

        if (ChannelOf(turn) is not { } channel)
        {
            return new Reply.Say(Sentences.UseChannelInAChannel);
        }

        var chosen = click?.Typed.GetValueOrDefault(StartCards.Partnership);
        if ((watched is [var only] ? only : watched.FirstOrDefault(one => one.Id == chosen)) is not { } partnership)
        {
            var question = cards.Of(ChannelQuestions.Whose(watched, isAnswer: click is not null));
            return click is null ? new Reply.Below(question) : new Reply.InPlace(question, IsForOne: true);
        }

        return await channels.InAsync(channel, cancellation) is { } other && other.Id != partnership.Id
            ? new Reply.Say(Sentences.ChannelOfAnother)
            : await UseAsync(turn, partnership, channel, click is not null, cancellation);
    }

    private async Task<Reply> UseAsync(
        Turn turn,
        Partnership partnership,
        ConversationReference channel,
        bool isAnswer,
        CancellationToken cancellation
    )
    {
        var before = await digests.UseAsync(partnership, channel, turn.At, cancellation);
        var card = cards.Of(ChannelCard.Of(View(partnership, channel, before)));
        return isAnswer ? new Reply.InPlace(card) : new Reply.Below(card);
    }

    /// <summary>The digests of the person's partnerships; in a channel, of those that work in it.</summary>
    public async Task<Reply> DigestAsync(Turn turn, CancellationToken cancellation)
    {
        var watched = partnerships.WatchedBy(turn.Person);
        if (watched.Count == 0)
        {
            return new Reply.Say(Sentences.OnlyTheUnitReadsDigests);
        }

        var replies = new List<Reply>();
        foreach (var partnership in watched)
        {
            if (turn.IsPersonal || await WorksHereAsync(turn, partnership, cancellation))
            {
                replies.Add(new Reply.Below(await digests.NowAsync(partnership, turn.At, cancellation)));
            }
        }

        return replies.Count == 0 ? new Reply.Say(Sentences.DigestElsewhere) : new Reply.Several([.. replies]);
    }

    private async Task<bool> WorksHereAsync(Turn turn, Partnership partnership, CancellationToken cancellation) =>
        ChannelOf(turn) is { } here
        && await channels.OfAsync(partnership, cancellation) is { } channel
        && Channels.IsSame(here, channel);

    /// <summary>The channel itself, without the thread and without anything about whoever wrote.</summary>
    private static ConversationReference? ChannelOf(Turn turn) =>
        turn.Conversation is { Conversation: { ConversationType: "channel", Id: { } id } conversation } reference
            ? reference with
            {
                User = null,
                Locale = null,
                Conversation = conversation with { Id = ConversationAccount.WithoutThread(id), Name = null },
            }
            : null;

    private static ChannelView View(
        Partnership partnership,
        ConversationReference channel,
        ConversationReference? before
    )
    {
        var stays = before is not null && Channels.IsSame(before, channel);
        var moves = before is not null && !stays;
        return new ChannelView
        {
            Title = stays ? "This is the business unit's channel already" : "This is now the business unit's channel",
            Partnerships = [Plain.Of(partnership.Name)],
            Instead = moves ? "It takes over from another channel, in which nothing new will come." : null,
            Comes = Comes,
            Commands = Commands,
        };
    }
}
