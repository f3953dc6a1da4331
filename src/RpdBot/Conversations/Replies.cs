using RpdBot.Casework;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>Shows the answer of a turn in the way in which the turn can be answered.</summary>
/// <remarks>
/// Teams forgets the card that an invoke is answered with, so the same card is put in place as well, unless casework
/// does that anyway; casework never puts a form in place. The answer waits for it, for a moment at most: were the card
/// put in place after the answer, it could wipe what its person has begun to type.
/// </remarks>
public sealed class Replies(IConnector connector, StandingCards cards, Echoes echoes, ILogger<Replies> log)
{
    /// <summary>Shows the reply; what is returned answers an invoke.</summary>
    public async Task<InvokeResponse?> SendAsync(Turn turn, Reply reply, CancellationToken cancellation)
    {
        var isInvoke = turn.Activity.IsCardAction();
        switch (reply)
        {
            case Reply.InPlace inPlace when isInvoke:
                Echo(turn, inPlace);
                await echoes.SettleAsync(turn.Conversation.Conversation.Id!, cancellation);
                return InvokeResponse.Card(inPlace.Card.Json);
            case Reply.InPlace inPlace:
                await ReplaceAsync(turn, inPlace, cancellation);
                return null;
            case Reply.Below below:
                await PostAsync(turn, below.Card, below.Standing, cancellation);
                return isInvoke ? InvokeResponse.Message(Sentences.SeeBelow) : null;
            case Reply.Several several:
                InvokeResponse? answer = null;
                foreach (var one in several.Replies)
                {
                    answer = await SendAsync(turn, one, cancellation);
                }

                return answer;
            case Reply.Say say when isInvoke:
                return InvokeResponse.Message(say.Sentence);
            case Reply.Say say:
                Warn(
                    await connector.SendAsync(
                        turn.Conversation,
                        Answering(turn, Activity.ForText(say.Sentence)),
                        cancellation
                    )
                );
                return null;
            default:
                return isInvoke ? InvokeResponse.Message(Sentences.UnknownButton) : null;
        }
    }

    private void Echo(Turn turn, Reply.InPlace inPlace)
    {
        if (turn.Activity.ReplyToId is not { } place || inPlace.IsForOne)
        {
            return;
        }

        echoes.Add(
            turn.Conversation.Conversation.Id!,
            async cancellation =>
            {
                if (!inPlace.IsRefreshed || inPlace.Card.IsForm)
                {
                    Warn(
                        await connector.UpdateAsync(turn.Conversation, place, inPlace.Card.ToActivity(), cancellation)
                    );
                }

                await RememberAsync(turn, inPlace.Card, inPlace.Standing, place, cancellation);
            }
        );
    }

    private async Task ReplaceAsync(Turn turn, Reply.InPlace inPlace, CancellationToken cancellation)
    {
        if (turn.Activity.ReplyToId is not { } place || turn.Activity.Value is null)
        {
            await PostAsync(turn, inPlace.Card, inPlace.Standing, cancellation);
            return;
        }

        Warn(await connector.UpdateAsync(turn.Conversation, place, inPlace.Card.ToActivity(), cancellation));
        await RememberAsync(turn, inPlace.Card, inPlace.Standing, place, cancellation);
    }

    private async Task PostAsync(Turn turn, DrawnCard card, Standing? standing, CancellationToken cancellation)
    {
        var result = await connector.SendAsync(turn.Conversation, Answering(turn, card.ToActivity()), cancellation);
        Warn(result);
        if (result is SendResult.Sent { ActivityId: { } place })
        {
            await RememberAsync(turn, card, standing, place, cancellation);
        }
    }

    private Task RememberAsync(
        Turn turn,
        DrawnCard card,
        Standing? standing,
        string place,
        CancellationToken cancellation
    ) =>
        standing is null
            ? Task.CompletedTask
            : cards.RememberAsync(turn.Conversation, card, standing, place, cancellation);

    /// <summary>In a channel an answer belongs into the thread; a personal chat has none.</summary>
    private static Activity Answering(Turn turn, Activity activity) =>
        turn.IsPersonal ? activity : activity with { ReplyToId = turn.Activity.Id };

    private void Warn(SendResult result)
    {
        if (result is not SendResult.Sent)
        {
            ConversationsLog.NotShown(log, result.GetType().Name);
        }
    }
}
