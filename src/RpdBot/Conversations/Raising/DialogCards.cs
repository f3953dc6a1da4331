using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Views;

namespace RpdBot.Conversations.Raising;

/// <summary>The cards of the dialog.</summary>
public sealed class DialogCards(DialogSteps steps, Serving serving, CaseCards cards)
{
    /// <summary>The first step with a draft: the question about danger comes before it.</summary>
    private const int FirstStep = 2;

    /// <summary>The name of the draft's present drawing: its buttons work once.</summary>
    public static string FormOf(Draft draft) =>
        string.Create(CultureInfo.InvariantCulture, $"{draft.Id}.{draft.Rendering}");

    /// <summary>The step at which the draft stands.</summary>
    public async Task<DrawnCard> DrawAsync(
        RaiseContext context,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        var (at, all) = steps.Progress(context);
        var page = await steps.Of(context).DrawAsync(context, cancellation);
        var view = new StepView
        {
            Step = at,
            Steps = all,
            Title = page.Title,
            Intro = page.Intro,
            Said = page.Said,
            Form = FormViewOf(context.Draft, page, errors),
            Actions = Buttons(context.Draft, page, at > FirstStep || await IsOneOfAsync(context, cancellation)),
            Foot = Heads.Foot(context.Procedure),
        };
        return cards.Of(StepCard.Of(view));
    }

    /// <summary>Whether the question which partnership is meant comes before the first step.</summary>
    private async Task<bool> IsOneOfAsync(RaiseContext context, CancellationToken cancellation) =>
        (await serving.ForAsync(context.Raiser, cancellation)).Count > 1;

    /// <summary>After "Save for later".</summary>
    public DrawnCard Saved(Procedure procedure, Draft draft) =>
        Ending(
            procedure,
            "Saved for later",
            "Nobody else sees it. Type \"my cases\" whenever you want to go on.",
            Button(Verbs.DraftResume, "Go on now", draft.Id)
        );

    /// <summary>After "Cancel".</summary>
    public DrawnCard Cancelled(Procedure procedure) =>
        Ending(procedure, "Cancelled", "Nothing was raised, and what you typed is deleted.");

    /// <summary>What the procedure is not for.</summary>
    public DrawnCard NotCovered(Procedure procedure, NotCoveredView ending) =>
        cards.Of(NotCoveredCard.Of(ending with { Foot = Heads.Foot(procedure) }));

    /// <summary>For a draft that is no longer there.</summary>
    public DrawnCard Gone() =>
        cards.Of(
            EndingCard.Of(
                new EndingView
                {
                    Title = "This draft is no longer there",
                    Paragraphs = [Plain.Of("It was cancelled. To begin anew, type \"raise a difference\".")],
                }
            )
        );

    private DrawnCard Ending(
        Procedure procedure,
        string title,
        string paragraph,
        params ImmutableArray<ActionView> actions
    ) =>
        cards.Of(
            EndingCard.Of(
                new EndingView
                {
                    Title = title,
                    Paragraphs = [Plain.Of(paragraph)],
                    Actions = actions,
                    Foot = Heads.Foot(procedure),
                }
            )
        );

    private static FormView FormViewOf(Draft draft, StepPage page, IReadOnlyList<FieldError> errors)
    {
        var byField = errors.ToLookup(error => error.FieldId, error => error.Sentence);
        var shown = page.Fields.Select(field => field.Id).ToHashSet(StringComparer.Ordinal);
        return new FormView
        {
            Rendering = draft.Rendering,
            Errors = [.. errors.Where(error => !shown.Contains(error.FieldId)).Select(error => error.Sentence)],
            Fields = [.. page.Fields.Select(field => field with { Error = byField[field.Id].FirstOrDefault() })],
        };
    }

    private static ImmutableArray<ActionView> Buttons(Draft draft, StepPage page, bool goesBack)
    {
        var form = FormOf(draft);
        ActionView Of(string verb, string title) => WithForm(Button(verb, title, draft.Id), form);
        var buttons = ImmutableArray.CreateBuilder<ActionView>();
        buttons.Add(Of(Verbs.DraftNext, page.Next) with { Style = ActionStyle.Main });
        if (page.More is { } more)
        {
            buttons.Add(Of(more.Verb, more.Title));
        }

        if (goesBack)
        {
            buttons.Add(Of(Verbs.DraftBack, "Back"));
        }

        buttons.Add(Of(Verbs.DraftSave, "Save for later"));
        buttons.Add(Of(Verbs.DraftCancel, "Cancel"));
        return buttons.ToImmutable();
    }

    private static ActionView WithForm(ActionView button, string form) =>
        button with
        {
            Data = button.Data.SetItem(DataKeys.Form, form),
        };

    /// <summary>A button of the dialog.</summary>
    internal static ActionView Button(string verb, string title, string draft) =>
        new(verb, title, ImmutableDictionary<string, string>.Empty.Add(DataKeys.Draft, draft));
}
