using RpdBot.Conversations.Raising;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>Handles buttons.</summary>
public sealed class ClickTurns(
    CaseClicks cases,
    QuestionClicks questions,
    RoleClicks roles,
    AwayTurns away,
    RaiseDialog raising,
    Lists lists,
    ChannelClicks channel
)
{
    /// <summary>Handles the button of a turn, whichever way the client sent it.</summary>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellation)
    {
        if (ClickReader.Read(turn.Activity) is not { } click)
        {
            return Saying(Sentences.UnknownButton);
        }

        return turn.IsPersonal
            ? HandleAsync(turn, click, cancellation)
            : channel.HandleAsync(turn, click, cancellation);
    }

    private Task<Reply> HandleAsync(Turn turn, Click click, CancellationToken cancellation) =>
        click.Verb switch
        {
            Verbs.Raise => raising.BeginAsync(turn, cancellation),
            Verbs.Help => lists.HelpAsync(turn, cancellation),
            Verbs.Cases when click.Value(DataKeys.Page) is not null => lists.CasesPageAsync(
                turn,
                click.Page,
                cancellation
            ),
            Verbs.Cases => lists.CasesAsync(turn, cancellation),
            Verbs.DraftGo
            or Verbs.DraftDanger
            or Verbs.DraftNext
            or Verbs.DraftBack
            or Verbs.DraftSave
            or Verbs.DraftAdd
            or Verbs.DraftCancel
            or Verbs.DraftResume => raising.HandleAsync(turn, click, cancellation),
            Verbs.NoteSend
            or Verbs.WithdrawSend
            or Verbs.ReopenSend
            or Verbs.InvolveSend
            or Verbs.NotMeSend
            or Verbs.NameSend
            or Verbs.Again
            or Verbs.Mail => questions.SendAsync(turn, click, cancellation),
            Verbs.Away => away.AskAsync(turn, cancellation),
            Verbs.AwaySend => away.SendAsync(turn, click, cancellation),
            Verbs.AwayBack => away.TakeBackAsync(turn, click, cancellation),
            Verbs.Delegate or Verbs.HandOver => roles.AskAsync(turn, click, cancellation),
            Verbs.DelegateSend
            or Verbs.TakeBack
            or Verbs.HandOverSend
            or Verbs.TakeOver
            or Verbs.Agree
            or Verbs.Leave => roles.SendAsync(turn, click, cancellation),
            Verbs.Note or Verbs.Withdraw or Verbs.Reopen or Verbs.Involve or Verbs.NotMe or Verbs.Name =>
                questions.AskAsync(turn, click, cancellation),
            _ => cases.HandleAsync(turn, click, cancellation),
        };

    private static Task<Reply> Saying(string sentence) => Task.FromResult<Reply>(new Reply.Say(sentence));
}
