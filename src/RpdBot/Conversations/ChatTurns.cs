using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Conversations.Raising;
using RpdBot.Teams;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>Handles what people type.</summary>
public sealed class ChatTurns(
    RaiseDialog raising,
    Lists lists,
    CaseBook book,
    CaseCards cards,
    Contacts contacts,
    Waiting waiting,
    FirstContact first,
    Monitors monitors,
    UnitTurns unit,
    FormTurns forms,
    AwayTurns away
)
{
    /// <summary>Answers a message.</summary>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.IsPersonal)
        {
            await RememberAsync(turn, cancellation);
        }

        return ChatCommand.Read(turn.Activity.RemoveRecipientMention()) switch
        {
            ChatCommand.Raise => await raising.BeginAsync(turn, cancellation),
            ChatCommand.Help => await lists.HelpAsync(turn, cancellation),
            ChatCommand.UseChannel => await unit.UseChannelAsync(turn, click: null, cancellation),
            ChatCommand.Digest => await unit.DigestAsync(turn, cancellation),
            ChatCommand.Other => new Reply.Say(Sentences.Other),
            _ when !turn.IsPersonal => new Reply.Say(Sentences.OnlyInYourChat),
            ChatCommand.MyCases or ChatCommand.Status { Reference: null } => await lists.CasesAsync(turn, cancellation),
            ChatCommand.Status { Reference: { } reference } => await StatusAsync(turn, reference, cancellation),
            ChatCommand.Withdraw { Reference: { } reference } => await WithdrawAsync(turn, reference, cancellation),
            ChatCommand.Reopen { Reference: { } reference } => await ReopenAsync(turn, reference, cancellation),
            ChatCommand.Away => await away.ShowAsync(turn, cancellation),
            ChatCommand.Back => await away.TakeBackAsync(turn, click: null, cancellation),
            ChatCommand.Reopen => new Reply.Say(Sentences.WhichToReopen),
            ChatCommand.Form { Reference: { } reference } => await FormAsync(turn, reference, cancellation),
            ChatCommand.Form => new Reply.Say(Sentences.WhichForm),
            ChatCommand.Withdraw => new Reply.Say(Sentences.WhichToWithdraw),
            _ => new Reply.Say(Sentences.Other),
        };
    }

    private async Task<Reply> StatusAsync(Turn turn, CaseReference reference, CancellationToken cancellation) =>
        await FindAsync(turn, reference, cancellation) is { } stored
            ? new Reply.Below(
                cards.Draw(stored, turn.Person, SentCard.Status),
                new Standing(reference, stored.Case.Revision, turn.Person, SentCard.Status)
            )
            : new Reply.Say(Sentences.UnknownCase);

    private async Task<Reply> FormAsync(Turn turn, CaseReference reference, CancellationToken cancellation) =>
        await FindAsync(turn, reference, cancellation) is { } stored
            ? await forms.GetAsync(turn, stored, key: null, cancellation)
            : new Reply.Say(Sentences.UnknownCase);

    private async Task<Reply> WithdrawAsync(Turn turn, CaseReference reference, CancellationToken cancellation)
    {
        if (await FindAsync(turn, reference, cancellation) is not { } stored)
        {
            return new Reply.Say(Sentences.UnknownCase);
        }

        if (stored.Case.Closing is { } closing)
        {
            return new Reply.Say(Refusals.Sentence(new Refusal.Closed(closing.End)));
        }

        var form = OperationId.Message(turn.Key, Verbs.Withdraw).Value;
        return new Reply.Below(
            cards.Of(QuestionCards.WithdrawFor(cards.SceneOf(stored, turn.Person), drawing: null, form))
        );
    }

    private async Task<Reply> ReopenAsync(Turn turn, CaseReference reference, CancellationToken cancellation) =>
        await FindAsync(turn, reference, cancellation) is { } stored
            ? new Reply.Below(
                cards.Of(
                    QuestionCards.ReopenFor(
                        cards.SceneOf(stored, turn.Person),
                        drawing: null,
                        OperationId.Message(turn.Key, Verbs.Reopen).Value
                    )
                )
            )
            : new Reply.Say(Sentences.UnknownCase);

    private async Task<StoredCase?> FindAsync(Turn turn, CaseReference reference, CancellationToken cancellation) =>
        await book.ReadAsync(reference, cancellation) is { } stored && monitors.Knows(stored, turn.Person)
            ? stored
            : null;

    /// <summary>Whoever writes can be written to, even if their installation was never seen.</summary>
    private async Task RememberAsync(Turn turn, CancellationToken cancellation)
    {
        if (await contacts.FindAsync(turn.Person, cancellation) is null)
        {
            await contacts.RememberAsync(turn.Person, turn.Conversation, turn.Activity.Id ?? "", cancellation);
            await first.MeetAsync(turn, cancellation);
        }

        await waiting.ShowHeldBackAsync(turn, cancellation);
    }
}
