using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>Handles the buttons of a case's own cards.</summary>
public sealed class CaseClicks(CaseBook book, CaseWriter writer, CaseCards cards, Monitors monitors)
{
    /// <summary>Handles the button; somebody without a part in the case learns nothing of it.</summary>
    public async Task<Reply> HandleAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        if (click.Case is not { } reference || await book.ReadAsync(reference, cancellation) is not { } stored)
        {
            return new Reply.Say(Sentences.UnknownCase);
        }

        if (!stored.IsKnownTo(turn.Person))
        {
            return new Reply.Say(Sentences.UnknownCase);
        }

        return click.Verb switch
        {
            Verbs.Open => await OpenAsync(turn, click, stored, cancellation),
            Verbs.Answer => await AnswerAsync(turn, click, stored, cancellation),
            Verbs.OnRecord => await ConfirmAsync(turn, click, stored, cancellation),
            Verbs.Status => new Reply.Below(Status(turn, stored), StandingOf(turn, stored)),
            Verbs.Risk => new Reply.Below(cards.Of(Cautions.WhenRiskChanges(stored.Procedure))),
            _ => new Reply.InPlace(cards.Draw(stored, turn.Person, Subject(click), DrawingOf(click))),
        };
    }

    private async Task<Reply> OpenAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        var open = new OpenCase { By = By(turn, stored), At = turn.At };
        var answer = await WriteAsync(turn, click, stored, open, cancellation);
        if (answer is not CaseAnswer.Done done)
        {
            return Refused(turn, click, answer);
        }

        var now = stored with { Case = done.Case };
        return click.Occurrence is null
            ? new Reply.InPlace(Status(turn, now), StandingOf(turn, now))
            : new Reply.InPlace(cards.Draw(now, turn.Person, Subject(click)), IsRefreshed: true);
    }

    private async Task<Reply> AnswerAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        if (click.Occurrence is not { } occurrence)
        {
            return new Reply.Say(Sentences.UnknownButton);
        }

        var complete = new CompleteTask
        {
            By = By(turn, stored),
            At = turn.At,
            Occurrence = occurrence,
            Outcome = click[DataKeys.Outcome],
            Typed = click.Typed.RemoveRange(KeptFor(stored.Procedure.Task(occurrence.Task), click[DataKeys.Outcome])),
        };
        var answer = await WriteAsync(turn, click, stored, complete, cancellation);
        return answer is CaseAnswer.Done done
            ? new Reply.InPlace(
                cards.Draw(stored with { Case = done.Case }, turn.Person, Subject(click)),
                IsRefreshed: true
            )
            : Refused(turn, click, answer);
    }

    /// <summary>The fields of other outcomes: what was typed into them is kept on the card, and is no part of this answer.</summary>
    private static IEnumerable<string> KeptFor(TaskDefinition? task, string chosen) =>
        task?.Outcome(chosen) is { } outcome
            ? task.Outcomes.SelectMany(other => task.Asked(other)).Except(task.Asked(outcome), StringComparer.Ordinal)
            : [];

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
            var refused => Refused(turn, click, refused),
        };
    }

    /// <summary>A refusal shows the card as it stands, and keeps what was typed; a late answer is offered as a note.</summary>
    private Reply Refused(Turn turn, Click click, CaseAnswer answer)
    {
        if (answer is not CaseAnswer.Refused { Case: { } @case, Procedure: { } procedure } refused)
        {
            return new Reply.Say(Sentences.UnknownCase);
        }

        var now = new StoredCase(@case, procedure, "");
        if (refused.Refusal is Refusal.Answers mend)
        {
            return Redraw(turn, click, now, DrawingOf(click) with { Errors = mend.Errors });
        }

        var sentence = Refusals.Sentence(refused.Refusal);
        return Leftover.Of(procedure, click) is { } text && !@case.IsClosed
            ? new Reply.InPlace(
                cards.Of(
                    QuestionCards.NoteFor(
                        cards.SceneOf(now, turn.Person),
                        Leftover.AsNote(text, sentence),
                        OperationId.Message(turn.Key, Verbs.Note).Value
                    )
                )
            )
            : Redraw(turn, click, now, new Drawing { Notice = sentence });
    }

    private Reply.InPlace Redraw(Turn turn, Click click, StoredCase now, Drawing drawing) =>
        new(cards.Draw(now, turn.Person, Subject(click), drawing));

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

    private Actor By(Turn turn, StoredCase stored) =>
        Actor.Of(turn.Person, monitors.RolesOf(turn.Person, stored.Procedure));

    private DrawnCard Status(Turn turn, StoredCase stored) => cards.Draw(stored, turn.Person, SentCard.Status);

    private static Standing StandingOf(Turn turn, StoredCase stored) =>
        new(stored.Case.Reference, stored.Case.Revision, turn.Person, SentCard.Status);

    private static string Subject(Click click) => click.Occurrence?.ToString() ?? SentCard.Status;

    private static Drawing DrawingOf(Click click) =>
        new()
        {
            Outcome = click.Value(DataKeys.Outcome),
            Typed = click.Typed,
            Page = click.Page,
        };
}
