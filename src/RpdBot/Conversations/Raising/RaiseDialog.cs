using RpdBot.Procedures;
using RpdBot.Views;

namespace RpdBot.Conversations.Raising;

/// <summary>Leads somebody from "raise a difference" to a case, one card a step, each in the place of the one before.</summary>
public sealed class RaiseDialog(
    Drafts drafts,
    DialogSteps steps,
    DialogCards cards,
    DraftStart start,
    DraftRaising raising,
    PartnershipAgain partnership,
    ProcedureCatalogue procedures
)
{
    /// <summary>Asks the first question: is somebody in danger? Nothing is stored before it is answered.</summary>
    public Task<Reply> BeginAsync(Turn turn, CancellationToken cancellation) => start.BeginAsync(turn, cancellation);

    /// <summary>Handles a button of the dialog.</summary>
    public async Task<Reply> HandleAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        var id = click[DataKeys.Draft];
        switch (click.Verb)
        {
            case Verbs.DraftDanger:
                return await start.UrgentAsync(turn, cancellation);
            case Verbs.DraftGo:
                if (await start.AddAsync(turn, click, cancellation) is { } question)
                {
                    return question;
                }

                break;
        }

        return await drafts.FindAsync(turn.Person, id, cancellation) switch
        {
            null => new Reply.InPlace(cards.Gone()),
            { Draft.Raised: true } raised => await raising.ShowAsync(turn, raised.Draft, cancellation),
            var stored when Context(turn, stored.Draft) is { } context => await HandleAsync(
                new(turn, click, stored, context),
                cancellation
            ),
            _ => new Reply.InPlace(cards.Gone()),
        };
    }

    private async Task<Reply> HandleAsync(DraftTurn at, CancellationToken cancellation)
    {
        if (at.Click.Verb == Verbs.DraftCancel)
        {
            await drafts.DeleteAsync(at.Turn.Person, at.Stored, cancellation);
            return new Reply.InPlace(cards.Cancelled(at.Context.Procedure));
        }

        if (at.Click.Verb == Verbs.DraftGo && at.IsPresent)
        {
            return await partnership.AnswerAsync(at, cancellation) ?? await PresentAsync(at, cancellation);
        }

        if (at.Click.Verb is Verbs.DraftGo or Verbs.DraftResume || !at.IsPresent)
        {
            var card = await cards.DrawAsync(at.Context, [], cancellation);
            return at.Click.Verb == Verbs.DraftResume ? new Reply.Below(card) : new Reply.InPlace(card);
        }

        return await TakeAsync(at, cancellation);
    }

    private async Task<Reply> TakeAsync(DraftTurn at, CancellationToken cancellation)
    {
        var step = steps.Of(at.Context);
        var typed = await TypedAsync(step, at, cancellation);
        return at.Click.Verb switch
        {
            Verbs.DraftNext => await NextAsync(at, step, typed, cancellation),
            Verbs.DraftBack when steps.Before(typed).Id == step.Id => await partnership.AskAsync(
                at,
                typed.Draft,
                cancellation
            ) ?? await PresentAsync(at, cancellation),
            Verbs.DraftBack => await GoAsync(at, typed.Draft with { Step = steps.Before(typed).Id }, cancellation),
            Verbs.DraftAdd => await GoAsync(
                at,
                typed.Draft with
                {
                    Concerned = Math.Min(AboutStep.Most, typed.Draft.Concerned + 1),
                },
                cancellation
            ),
            _ => await SaveAsync(at, typed, cancellation),
        };
    }

    private async Task<Reply> NextAsync(
        DraftTurn at,
        DialogStep step,
        RaiseContext typed,
        CancellationToken cancellation
    )
    {
        switch (await step.TakeAsync(typed, cancellation))
        {
            case StepTaken.Stop stop:
                await drafts.DeleteAsync(at.Turn.Person, at.Stored, cancellation);
                return new Reply.InPlace(cards.NotCovered(at.Context.Procedure, stop.Ending));
            case StepTaken.Mend mend:
                return await GoAsync(at, typed.Draft, cancellation, mend.Errors);
            case StepTaken.Accepted accepted when steps.After(typed with { Draft = accepted.Draft }) is { } next:
                return await GoAsync(at, accepted.Draft with { Step = next.Id }, cancellation);
            case StepTaken.Accepted accepted:
                return await raising.RaiseAsync(
                    at with
                    {
                        Context = typed with { Draft = accepted.Draft },
                    },
                    cancellation
                );
            default:
                return Reply.None;
        }
    }

    /// <summary>Keeps the draft at its step, with a drawing of its own, and shows it.</summary>
    private async Task<Reply> GoAsync(
        DraftTurn at,
        Draft draft,
        CancellationToken cancellation,
        IReadOnlyList<Procedures.Forms.FieldError>? errors = null
    )
    {
        var next = draft with { Rendering = at.Stored.Draft.Rendering + 1, Saved = at.Turn.At };
        if (!await drafts.SaveAsync(at.Turn.Person, next, at.Stored.ETag, cancellation))
        {
            return await PresentAsync(at, cancellation);
        }

        return new Reply.InPlace(await cards.DrawAsync(at.Context with { Draft = next }, errors ?? [], cancellation));
    }

    private async Task<Reply> SaveAsync(DraftTurn at, RaiseContext typed, CancellationToken cancellation)
    {
        var saved = typed.Draft with { Rendering = at.Stored.Draft.Rendering + 1, Saved = at.Turn.At };
        return await drafts.SaveAsync(at.Turn.Person, saved, at.Stored.ETag, cancellation)
            ? new Reply.InPlace(cards.Saved(at.Context.Procedure, saved))
            : await PresentAsync(at, cancellation);
    }

    /// <summary>Another click was faster: what it left is shown.</summary>
    private async Task<Reply> PresentAsync(DraftTurn at, CancellationToken cancellation) =>
        await drafts.FindAsync(at.Turn.Person, at.Stored.Draft.Id, cancellation) switch
        {
            null => new Reply.InPlace(cards.Gone()),
            { Draft.Raised: true } raised => await raising.ShowAsync(at.Turn, raised.Draft, cancellation),
            var now => new Reply.InPlace(
                await cards.DrawAsync(at.Context with { Draft = now.Draft }, [], cancellation)
            ),
        };

    /// <summary>The draft with what stood in the inputs; an input that did not come back was emptied.</summary>
    private static async Task<RaiseContext> TypedAsync(DialogStep step, DraftTurn at, CancellationToken cancellation)
    {
        var page = await step.DrawAsync(at.Context, cancellation);
        var typed = page
            .Fields.SelectMany(DraftFields.InputsOf)
            .Select(id => KeyValuePair.Create(id, at.Click.Typed.GetValueOrDefault(id) ?? ""));
        return at.Context with { Draft = at.Context.Draft.With(typed) };
    }

    private RaiseContext? Context(Turn turn, Draft draft) =>
        procedures.Find(draft.Procedure, draft.Version) is { } procedure
            ? new RaiseContext(draft, procedure, turn.Person, turn.At)
            : null;
}

/// <summary>A click in the dialog, in its surroundings.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Click">The button.</param>
/// <param name="Stored">The draft as it was read.</param>
/// <param name="Context">What the step works on.</param>
public sealed record DraftTurn(Turn Turn, Click Click, StoredDraft Stored, RaiseContext Context)
{
    /// <summary>Whether the button stood on the draft's present drawing.</summary>
    public bool IsPresent => Click.Value(DataKeys.Form) == DialogCards.FormOf(Stored.Draft);
}
