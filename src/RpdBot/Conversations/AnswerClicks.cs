using System.Collections.Immutable;
using RpdBot.Cards.Forms;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Views;
using FieldKind = RpdBot.Procedures.Forms.FieldKind;

namespace RpdBot.Conversations;

/// <summary>Handles the buttons by which a task is answered: the outcome, and the pages of a long form before it.</summary>
public sealed class AnswerClicks(CaseWriter writer, CaseCards cards, Monitors monitors, FormDrafts forms, WhoIs whoIs)
{
    /// <summary>Sends the answer, and shows in the place of the form what has come of it.</summary>
    public async Task<Reply> AnswerAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        if (click.Occurrence is not { } occurrence)
        {
            return new Reply.Say(Sentences.UnknownButton);
        }

        var (whole, answer) = await SendAsync(turn, click, stored, occurrence, cancellation);
        return answer is CaseAnswer.Done done
            ? new Reply.InPlace(
                cards.Draw(stored with { Case = done.Case }, turn.Person, occurrence.ToString()),
                IsRefreshed: !click.OnBehalf // such a card is of the moment, and no refresh knows it
            )
            : Refused(turn, whole, answer);
    }

    /// <summary>Sends the answer.</summary>
    /// <returns>The click with all pages of its form, and what came of it.</returns>
    public async Task<(Click Whole, CaseAnswer Answer)> SendAsync(
        Turn turn,
        Click click,
        StoredCase stored,
        Occurrence occurrence,
        CancellationToken cancellation
    )
    {
        var task = stored.Procedure.Task(occurrence.Task);
        var whole = await WholeAsync(turn, click, stored, cancellation);
        var asked = task?.Outcome(click[DataKeys.Outcome]) is { } outcome ? task.Asked(outcome) : [];
        var (typed, named) = await NamedAsync(turn, stored.Procedure.FieldsOf(asked), whole.Typed, cancellation);
        var complete = new CompleteTask
        {
            By = Actor.Of(turn.Person, monitors.RolesOf(turn.Person, stored)),
            At = turn.At,
            Occurrence = occurrence,
            Outcome = click[DataKeys.Outcome],
            Typed = typed.RemoveRange(KeptFor(task, click[DataKeys.Outcome])),
            Named = named,
            OnBehalf = click.OnBehalf,
        };
        var form = click.Value(DataKeys.Form) ?? $"{occurrence}|{turn.Person.Key}";
        var answer = await writer.WriteAsync(stored, OperationId.Click(form, click.Verb), complete, cancellation);
        if (answer is CaseAnswer.Done && task is { Pages.IsEmpty: false })
        {
            await forms.ForgetAsync(turn.Person, stored.Case.Reference, occurrence, cancellation);
        }

        return (whole, answer);
    }

    /// <summary>Keeps a page of a form and shows the one after or before it; the one after only when this one is in order.</summary>
    public async Task<Reply> TurnAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        if (click.Occurrence is not { } occurrence || stored.Procedure.Task(occurrence.Task) is not { } task)
        {
            return new Reply.Say(Sentences.UnknownButton);
        }

        var whole = await WholeAsync(turn, click, stored, cancellation);
        await forms.KeepAsync(turn.Person, stored.Case.Reference, occurrence, whole.Typed, cancellation);
        if (click.Verb == Verbs.FormBack)
        {
            return Show(turn, whole, stored, DrawingOf(whole) with { Step = click.Step - 1 });
        }

        var page = task.Pages.ElementAtOrDefault(click.Step - 1)?.Fields ?? [];
        var typed = whole.Typed.Where(entry => page.Contains(entry.Key)).ToImmutableDictionary();
        var check = FormCheck.Check(stored.Procedure.FieldsOf(page), typed, turn.At, stored.Case.Answers);
        return Show(
            turn,
            whole,
            stored,
            check is FormResult.Refused refused
                ? DrawingOf(whole) with
                {
                    Errors = refused.Errors,
                }
                : DrawingOf(whole) with
                {
                    Step = click.Step + 1,
                }
        );
    }

    /// <summary>Shows the task, as far as it has been filled in.</summary>
    public async Task<Reply> ShowAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        var whole = await WholeAsync(turn, click, stored, cancellation);
        return Show(turn, whole, stored, DrawingOf(whole));
    }

    /// <summary>A refusal shows the card as it stands, and keeps what was typed; a late answer is offered as a note.</summary>
    public Reply Refused(Turn turn, Click click, CaseAnswer answer)
    {
        if (answer is not CaseAnswer.Refused { Case: { } @case, Procedure: { } procedure } refused)
        {
            return new Reply.Say(Sentences.UnknownCase);
        }

        var now = new StoredCase(@case, procedure, "");
        if (refused.Refusal is Refusal.Answers mend)
        {
            return Show(turn, click, now, Mending(procedure, click, mend));
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
            : Show(turn, click, now, new Drawing { Notice = sentence });
    }

    /// <summary>The click with what was kept of the other pages of its form.</summary>
    private async Task<Click> WholeAsync(Turn turn, Click click, StoredCase stored, CancellationToken cancellation)
    {
        if (
            click.Occurrence is not { } occurrence
            || stored.Procedure.Task(occurrence.Task) is not { Pages.IsEmpty: false }
        )
        {
            return click;
        }

        var kept = await forms.FindAsync(turn.Person, stored.Case.Reference, occurrence, cancellation);
        return click with { Typed = kept.SetItems(click.Typed) };
    }

    /// <summary>The people whom the answers name, found, and their names as the answers.</summary>
    private async Task<(ImmutableDictionary<string, string>, ImmutableDictionary<string, Person>)> NamedAsync(
        Turn turn,
        ImmutableArray<Field> asked,
        ImmutableDictionary<string, string> typed,
        CancellationToken cancellation
    )
    {
        var named = ImmutableDictionary<string, Person>.Empty;
        foreach (var field in asked.Where(field => field.Kind == FieldKind.Person).Select(field => field.Id))
        {
            var (name, email) = ($"{field}.{InputId.Name}", $"{field}.{InputId.Email}");
            var found = await whoIs.NamedAsync(
                typed.GetValueOrDefault(field),
                typed.GetValueOrDefault(name),
                typed.GetValueOrDefault(email),
                turn.Person.Entra?.Tenant ?? "",
                cancellation
            );
            typed = typed.RemoveRange([name, email]).SetItem(field, found?.Person.Name ?? "");
            named = found is null ? named : named.SetItem(field, found.Person);
        }

        return (typed, named);
    }

    /// <summary>The fields of other outcomes: what was typed into them is kept on the card, and is no part of this answer.</summary>
    private static IEnumerable<string> KeptFor(TaskDefinition? task, string chosen) =>
        task?.Outcome(chosen) is { } outcome
            ? task.Outcomes.SelectMany(other => task.Asked(other)).Except(task.Asked(outcome), StringComparer.Ordinal)
            : [];

    /// <summary>The form at the first page on which something is to be mended.</summary>
    private static Drawing Mending(Procedure procedure, Click click, Refusal.Answers mend)
    {
        var task = procedure.Task(click.Occurrence?.Task ?? "");
        var pages =
            task is null ? []
            : task.Outcome(click[DataKeys.Outcome]) is { } outcome ? FormPages.Of(task, task.Asked(outcome))
            : [];
        var drawing = DrawingOf(click) with { Errors = mend.Errors };
        return pages.IsEmpty ? drawing : drawing with { Step = FormPages.Of(pages, mend.Errors[0].FieldId) };
    }

    /// <summary>The card may take the place of another one, such as that of the case: then it is remembered in its stead.</summary>
    private Reply.InPlace Show(Turn turn, Click click, StoredCase now, Drawing drawing)
    {
        var subject = click.Occurrence?.ToString() ?? SentCard.Status;
        return new(
            cards.Draw(now, turn.Person, subject, drawing),
            drawing.OnBehalf ? null : new Standing(now.Case.Reference, now.Case.Revision, turn.Person, subject)
        );
    }

    private static Drawing DrawingOf(Click click) =>
        new()
        {
            Outcome = click.Value(DataKeys.Outcome),
            Typed = click.Typed,
            Page = click.Page,
            Step = click.Step,
            OnBehalf = click.OnBehalf || click.Verb == Verbs.Behalf,
        };
}
