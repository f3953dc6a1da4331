using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Teams;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>Handles the buttons of the cards in a business unit's channel.</summary>
/// <remarks>Being in the channel gives nobody a right: only those whom the settings name for the office can act.</remarks>
public sealed class ChannelClicks(
    CaseBook book,
    CaseCards cards,
    Monitors monitors,
    AnswerClicks answers,
    Reach reach,
    IConnector connector,
    StandingCards standingCards,
    UnitTurns unit
)
{
    /// <summary>Handles the button.</summary>
    public async Task<Reply> HandleAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        if (click.Verb == Verbs.UseChannel)
        {
            return await unit.UseChannelAsync(turn, click, cancellation);
        }

        if (click.Verb is not (Verbs.Answer or Verbs.ToChat))
        {
            return new Reply.Say(Sentences.OnlyInYourChat);
        }

        if (click.Case is not { } reference || await book.ReadAsync(reference, cancellation) is not { } stored)
        {
            return new Reply.Say(Sentences.UnknownCase);
        }

        if (!monitors.RolesOf(turn.Person, stored).Contains(Monitors.BusinessUnit))
        {
            return new Reply.Say(Sentences.OnlyForTheBusinessUnit);
        }

        return click.Verb == Verbs.ToChat
            ? await ToChatAsync(turn, click, stored, cancellation)
            : await AnswerAsync(turn, click, stored, cancellation);
    }

    private async Task<Reply> AnswerAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        if (click.Occurrence is not { } occurrence || stored.Procedure.Task(occurrence.Task) is not { InChannel: true })
        {
            return new Reply.Say(Sentences.UnknownButton);
        }

        var (_, answer) = await answers.SendAsync(turn, click, stored, occurrence, cancellation);
        return answer switch
        {
            CaseAnswer.Done done => new Reply.InPlace(
                cards.InChannel(stored with { Case = done.Case }, occurrence.ToString()),
                IsRefreshed: true
            ),
            CaseAnswer.Refused { Case: { } now } refused => Refused(click, stored with { Case = now }, refused.Refusal),
            _ => new Reply.Say(Sentences.UnknownCase),
        };
    }

    /// <summary>Only whoever pressed sees what is to be mended, or that others were faster.</summary>
    private Reply.InPlace Refused(Click click, StoredCase now, Refusal refusal)
    {
        var drawing = refusal is Refusal.Answers mend
            ? new Drawing { Typed = click.Typed, Errors = mend.Errors }
            : new Drawing { Notice = Refusals.Sentence(refusal) };
        return new(cards.InChannel(now, click.Occurrence!.Value.ToString(), drawing), IsForOne: true);
    }

    private async Task<Reply> ToChatAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        if (await reach.FindAsync(turn.Person, cancellation) is not ReachAnswer.Here here)
        {
            return new Reply.Say(Sentences.NoChatYet);
        }

        var (card, standing) = Card(turn, click, stored);
        var result = await connector.SendAsync(here.Conversation, card.ToActivity(), cancellation);
        if (result is not SendResult.Sent { ActivityId: var place })
        {
            return new Reply.Say(Sentences.NotWritten(result));
        }

        if (standing is not null && place is not null)
        {
            await standingCards.RememberAsync(here.Conversation, card, standing, place, cancellation);
        }

        return new Reply.Say(Sentences.InYourChat);
    }

    /// <summary>The card for the person's own chat, and how to remember it if it is to be kept up to date.</summary>
    private (DrawnCard Card, Standing? Standing) Card(Turn turn, Click click, StoredCase stored)
    {
        if (click.Value(DataKeys.Role) is { } role)
        {
            var isTrouble = stored.Case.Troubles.ContainsKey(role) || stored.Procedure.Role(role) is null;
            return (
                isTrouble ? cards.Notice(stored, turn.Person, Notice.Trouble(role))! : HandOver(turn, stored, role),
                null
            );
        }

        var subject = click.Occurrence?.ToString() ?? SentCard.Status;
        return (
            cards.Draw(stored, turn.Person, subject),
            new Standing(stored.Case.Reference, stored.Case.Revision, turn.Person, subject)
        );
    }

    private DrawnCard HandOver(Turn turn, StoredCase stored, string role) =>
        cards.Of(
            RoleCards.HandOverFor(
                cards.SceneOf(stored, turn.Person),
                role,
                drawing: null,
                OperationId.Message(turn.Key, Verbs.HandOver).Value
            )
        );
}
