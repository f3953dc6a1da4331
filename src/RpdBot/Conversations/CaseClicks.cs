using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>Handles the buttons of a case's own cards.</summary>
public sealed class CaseClicks(
    CaseBook book,
    CaseWriter writer,
    CaseCards cards,
    Monitors monitors,
    AnswerClicks answers,
    FormTurns forms
)
{
    /// <summary>Handles the button; somebody without a part in the case learns nothing of it.</summary>
    public async Task<Reply> HandleAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        if (click.Case is not { } reference || await book.ReadAsync(reference, cancellation) is not { } stored)
        {
            return new Reply.Say(Sentences.UnknownCase);
        }

        if (!monitors.Knows(stored, turn.Person))
        {
            return new Reply.Say(Sentences.UnknownCase);
        }

        return click.Verb switch
        {
            Verbs.Open => await OpenAsync(turn, click, stored, cancellation),
            Verbs.Answer => await answers.AnswerAsync(turn, click, stored, cancellation),
            Verbs.FormNext or Verbs.FormBack => await answers.TurnAsync(turn, click, stored, cancellation),
            Verbs.Begin => await BeginAsync(turn, click, stored, cancellation),
            Verbs.Behalf => await BelowAsync(turn, click, stored, cancellation),
            Verbs.OnRecord => await ConfirmAsync(turn, click, stored, cancellation),
            Verbs.Status => new Reply.Below(Status(turn, stored), StandingOf(turn, stored)),
            Verbs.GetForm => await forms.GetAsync(turn, stored, click[DataKeys.Document], cancellation),
            Verbs.Risk => new Reply.Below(cards.Of(Cautions.WhenRiskChanges(stored.Procedure))),
            _ => await answers.ShowAsync(turn, click, stored, cancellation),
        };
    }

    private async Task<Reply> OpenAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        var open = new OpenCase { By = By(turn, stored), At = turn.At };
        var answer = await WriteAsync(turn, click, stored, open, cancellation);
        if (answer is not CaseAnswer.Done done)
        {
            return answers.Refused(turn, click, answer);
        }

        var now = stored with { Case = done.Case };
        return click.Occurrence is null
            ? new Reply.InPlace(Status(turn, now), StandingOf(turn, now))
            : new Reply.InPlace(cards.Draw(now, turn.Person, Subject(click)), IsRefreshed: true);
    }

    /// <summary>The task of somebody else, for their answer to be recorded: a card of its own.</summary>
    private async Task<Reply> BelowAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation) =>
        await answers.ShowAsync(turn, click, stored, cancellation) is Reply.InPlace shown
            ? new Reply.Below(shown.Card)
            : new Reply.Say(Sentences.UnknownButton);

    private async Task<Reply> BeginAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        var begin = new BeginTask
        {
            By = By(turn, stored),
            At = turn.At,
            Task = click[DataKeys.Task],
        };
        return await WriteAsync(turn, click, stored, begin, cancellation) is CaseAnswer.Refused refused
            ? answers.Refused(turn, click, refused)
            : new Reply.Say(Sentences.SeeBelow);
    }

    private async Task<Reply> ConfirmAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        if (click.Occurrence is not { } occurrence)
        {
            return new Reply.Say(Sentences.UnknownButton);
        }

        var confirm = new ConfirmRecord
        {
            By = By(turn, stored),
            At = turn.At,
            Occurrence = occurrence,
        };
        return await WriteAsync(turn, click, stored, confirm, cancellation) switch
        {
            CaseAnswer.Done done => new Reply.InPlace(
                cards.Draw(stored with { Case = done.Case }, turn.Person, Subject(click)),
                IsRefreshed: true
            ),
            var refused => answers.Refused(turn, click, refused),
        };
    }

    private Task<CaseAnswer> WriteAsync(
        Turn turn,
        Click click,
        StoredCase stored,
        CaseCommand command,
        CancellationToken cancellation
    )
    {
        var form = click.Value(DataKeys.Form) ?? $"{Subject(click)}|{turn.Person.Key}";
        return writer.WriteAsync(stored, OperationId.Click(form, click.Verb), command, cancellation);
    }

    private Actor By(Turn turn, StoredCase stored) => Actor.Of(turn.Person, monitors.RolesOf(turn.Person, stored));

    private DrawnCard Status(Turn turn, StoredCase stored) => cards.Draw(stored, turn.Person, SentCard.Status);

    private static Standing StandingOf(Turn turn, StoredCase stored) =>
        new(stored.Case.Reference, stored.Case.Revision, turn.Person, SentCard.Status);

    private static string Subject(Click click) => click.Occurrence?.ToString() ?? SentCard.Status;
}
