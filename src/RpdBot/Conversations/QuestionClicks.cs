using RpdBot.Cards;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures.Forms;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>Handles the small forms: a note, a withdrawal, "not me", naming somebody, trying again.</summary>
/// <remarks>Each is a card of its own, so that what is typed into the card above it stays.</remarks>
public sealed class QuestionClicks(CaseBook book, CaseWriter writer, CaseCards cards, Monitors monitors, WhoIs whoIs)
{
    /// <summary>Shows the form.</summary>
    public async Task<Reply> AskAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        if (await FindAsync(turn, click, cancellation) is not { } stored)
        {
            return new Reply.Say(Sentences.UnknownCase);
        }

        if (stored.Case.Closing is { } closing && !IsStillOpen(click, stored.Case))
        {
            return new Reply.Say(Refusals.Sentence(new Refusal.Closed(closing.End)));
        }

        var form = OperationId.Message(turn.Key, click.Verb).Value;
        return Draw(turn, click.Verb, click[DataKeys.Role], stored, drawing: null, form) is { } card
            ? new Reply.Below(cards.Of(card))
            : new Reply.Say(Sentences.UnknownButton);
    }

    /// <summary>Takes what was typed into the form.</summary>
    public async Task<Reply> SendAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        if (await FindAsync(turn, click, cancellation) is not { } stored)
        {
            return await AgainAsync(click, cancellation);
        }

        var asksWho = click.Verb is Verbs.NameSend or Verbs.NotMeSend or Verbs.InvolveSend;
        var named = asksWho ? await whoIs.NamedAsync(turn, click, cancellation) : null;
        if (asksWho && named is null && (click.Verb != Verbs.NotMeSend || NamesSomebody(click)))
        {
            return Redraw(turn, click, stored, [new(QuestionFields.Person, Sentences.NobodyOfThatName)]);
        }

        var answer = await writer.WriteAsync(
            stored,
            OperationId.Click(click[DataKeys.Form], click.Verb),
            Command(turn, click, stored, named),
            cancellation
        );
        return answer switch
        {
            CaseAnswer.Done done => Ended(click.Verb, done.Case.Reference),
            CaseAnswer.Refused { Refusal: Refusal.Answers mend } => Redraw(turn, click, stored, [.. mend.Errors]),
            CaseAnswer.Refused { Refusal: Refusal.BothSides or Refusal.NamedThemselves } refused => Redraw(
                turn,
                click,
                stored,
                [new(QuestionFields.Person, Refusals.Sentence(refused.Refusal))]
            ),
            CaseAnswer.Refused refused => new Reply.InPlace(
                cards.Of(EndingCard.Of(new EndingView { Title = Refusals.Sentence(refused.Refusal) }))
            ),
            _ => new Reply.Say(Sentences.UnknownCase),
        };
    }

    /// <summary>Whoever says "not me" twice has no part in the case the second time, and is answered as the first time.</summary>
    private async Task<Reply> AgainAsync(Click click, CancellationToken cancellation)
    {
        var operation = OperationId.Click(click[DataKeys.Form], click.Verb);
        return click.Case is { } reference && await book.HasDoneAsync(reference, operation, cancellation)
            ? Ended(click.Verb, reference)
            : new Reply.Say(Sentences.UnknownCase);
    }

    private async Task<StoredCase?> FindAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        if (click.Case is not { } reference || await book.ReadAsync(reference, cancellation) is not { } stored)
        {
            return null;
        }

        var isMonitor =
            click.Verb is Verbs.Name or Verbs.NameSend or Verbs.Again or Verbs.Mail
            && By(turn, stored).Collectives.Count > 0;
        return monitors.Knows(stored, turn.Person) || (isMonitor && !stored.Case.Troubles.IsEmpty) ? stored : null;
    }

    /// <summary>Whether a form of a case that has ended can still be used.</summary>
    private static bool IsStillOpen(Click click, Case @case) =>
        click.Verb switch
        {
            Verbs.Reopen => true,
            Verbs.NotMe or Verbs.Name => !@case.IsOver(click[DataKeys.Role]),
            _ => false,
        };

    private static bool NamesSomebody(Click click) =>
        new[] { QuestionFields.Person, QuestionFields.PersonName, QuestionFields.PersonEmail }.Any(field =>
            !string.IsNullOrWhiteSpace(click.Typed.GetValueOrDefault(field))
        );

    private CaseCommand Command(Turn turn, Click click, StoredCase stored, People.DirectoryPerson? named)
    {
        var by = By(turn, stored);
        var role = click[DataKeys.Role];
        return click.Verb switch
        {
            Verbs.NoteSend => new AddNote
            {
                By = by,
                At = turn.At,
                Typed = click.Typed.GetValueOrDefault(CaseFields.Note) ?? "",
            },
            Verbs.WithdrawSend => new Withdraw
            {
                By = by,
                At = turn.At,
                Typed = click.Typed.GetValueOrDefault(CaseFields.Reason) ?? "",
            },
            Verbs.ReopenSend => new Reopen
            {
                By = by,
                At = turn.At,
                Typed = click.Typed.GetValueOrDefault(CaseFields.Reason) ?? "",
            },
            Verbs.InvolveSend => new InvolvePerson
            {
                By = by,
                At = turn.At,
                Person = named!.Person,
                Agency = click.Typed.GetValueOrDefault(CaseFields.Agency) ?? "",
            },
            Verbs.Again => new TryAgain
            {
                By = by,
                At = turn.At,
                Role = role,
            },
            Verbs.Mail => new WriteByMail
            {
                By = by,
                At = turn.At,
                Role = role,
            },
            Verbs.NotMeSend => new DeclineRole
            {
                By = by,
                At = turn.At,
                Role = role,
                Instead = named?.Person,
            },
            _ => new AssignRole
            {
                By = by,
                At = turn.At,
                Role = role,
                Holder = new Holder(named!.Person, Found.Named),
            },
        };
    }

    private Reply.InPlace Redraw(Turn turn, Click click, StoredCase stored, IReadOnlyList<FieldError> errors)
    {
        var drawing = new Drawing { Typed = click.Typed, Errors = errors };
        var card = Draw(turn, click.Verb, click[DataKeys.Role], stored, drawing, click[DataKeys.Form]);
        return new(cards.Of(card!));
    }

    private AdaptiveCard? Draw(Turn turn, string verb, string role, StoredCase stored, Drawing? drawing, string form)
    {
        var scene = cards.SceneOf(stored, turn.Person);
        return verb switch
        {
            Verbs.Note or Verbs.NoteSend => QuestionCards.NoteFor(scene, drawing, form),
            Verbs.Withdraw or Verbs.WithdrawSend => QuestionCards.WithdrawFor(scene, drawing, form),
            Verbs.Involve or Verbs.InvolveSend => QuestionCards.InvolveFor(scene, drawing, form),
            Verbs.Reopen or Verbs.ReopenSend => QuestionCards.ReopenFor(scene, drawing, form),
            _ when stored.Procedure.Role(role) is null => null,
            Verbs.NotMe or Verbs.NotMeSend => QuestionCards.NotMeFor(scene, role, drawing, form),
            _ => QuestionCards.NameFor(scene, role, drawing, form),
        };
    }

    private Reply.InPlace Ended(string verb, CaseReference reference)
    {
        var (title, more) = verb switch
        {
            Verbs.NoteSend => ("your note is on the case", "Everybody who has a part in it can read it."),
            Verbs.WithdrawSend => ("withdrawn", "The case is closed. Everybody who was written to about it is told."),
            Verbs.InvolveSend => ("thank you", "They get copies from the formal stage on."),
            Verbs.ReopenSend => (
                "opened again",
                "It goes on where it was resolved. Everybody who has a part in it is told."
            ),
            Verbs.NotMeSend => ("thank you", "It is no longer with you."),
            Verbs.Again => ("it is tried again", "If it does not work this time either, you are told."),
            Verbs.Mail => (
                "they are written to by e-mail",
                "It says who it is for, the reference, what is asked and by when, and nothing about the person concerned. If it cannot be sent, you are told."
            ),
            _ => ("thank you", "The person you named is asked now."),
        };
        var view = new EndingView { Title = $"{reference}: {title}", Paragraphs = [Plain.Of(more)] };
        return new(cards.Of(EndingCard.Of(view)));
    }

    private Actor By(Turn turn, StoredCase stored) => Actor.Of(turn.Person, monitors.RolesOf(turn.Person, stored));
}
