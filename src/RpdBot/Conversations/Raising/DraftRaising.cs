using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Views;

namespace RpdBot.Conversations.Raising;

/// <summary>Makes a case of a draft, once, whatever is clicked.</summary>
public sealed class DraftRaising(CaseWriter writer, CaseBook book, Drafts drafts, CaseCards cards, DialogCards dialog)
{
    private const int MostDraws = 5;

    /// <summary>Raises the draft, and shows the case in the place of the dialog.</summary>
    public async Task<Reply> RaiseAsync(DraftTurn at, CancellationToken cancellation)
    {
        var draft = at.Context.Draft;
        var etag = at.Stored.ETag;
        for (var draws = 0; draws < MostDraws; draws++)
        {
            var answer = await WriteAsync(at, draft, cancellation);
            if (answer is CaseAnswer.Done done)
            {
                return await RaisedAsync(at, draft, done, cancellation);
            }

            if (answer is CaseAnswer.Refused refused)
            {
                return await MendAsync(at, refused.Refusal, cancellation);
            }

            // The reference is another case's. The new one is kept in the draft before it is used, so that a crash in
            // between raises the same case and not a second one.
            draft = draft with
            {
                Reference = DraftStart.DrawReference(at.Turn.At),
            };
            if (!await drafts.SaveAsync(at.Turn.Person, draft, etag, cancellation))
            {
                break;
            }

            etag = (await drafts.FindAsync(at.Turn.Person, draft.Id, cancellation))?.ETag ?? etag;
        }

        return new Reply.Say(Sentences.NotSaved);
    }

    /// <summary>Shows the case that the draft has become.</summary>
    public async Task<Reply> ShowAsync(Turn turn, Draft draft, CancellationToken cancellation) =>
        await book.ReadAsync(draft.Reference, cancellation) is { } stored
            ? new Reply.InPlace(cards.Draw(stored, turn.Person, FirstOf(stored.Procedure)))
            : new Reply.InPlace(dialog.Gone());

    private async Task<CaseAnswer> WriteAsync(DraftTurn at, Draft draft, CancellationToken cancellation)
    {
        var procedure = at.Context.Procedure;
        var standing = at.Turn.Activity.ReplyToId is { } place
            ? new SentCard
            {
                Person = at.Turn.Person,
                Subject = FirstOf(procedure),
                Conversation = at.Turn.Conversation,
                Activities = [place],
            }
            : null;
        return await writer.WriteAsync(
            draft.Reference,
            OperationId.Raise(draft.Id),
            Command(at, draft),
            cancellation,
            standing
        );
    }

    private static Raise Command(DraftTurn at, Draft draft)
    {
        var procedure = at.Context.Procedure;
        var answered = SpokenStep.Answered(at.Context with { Draft = draft });
        var isHigher = answered is var (task, _) && task.Id == procedure.Higher;
        var fields = procedure
            .RaiseSteps.SelectMany(step => step.Fields)
            .Concat(answered is var (asked, outcome) ? asked.Asked(outcome) : [])
            .ToHashSet(StringComparer.Ordinal);
        return new Raise
        {
            By = Actor.Of(at.Turn.Person),
            At = at.Turn.At,
            Procedure = draft.Procedure,
            Version = draft.Version,
            Partnership = draft.Partnership,
            Reference = draft.Reference,
            RaisingAgency = draft.Own!,
            RespondingAgency = draft.Other!,
            Concerned = AboutStep.Concerned(draft),
            Holders = draft
                .Asked.Add(procedure.Counterpart, new Holder(draft.Colleague!, Found.Named))
                .ToImmutableDictionary(),
            Typed = draft.Typed.Where(typed => fields.Contains(typed.Key)).ToImmutableDictionary(),
            FirstOutcome = isHigher ? null : answered?.Outcome.Id,
            Higher = isHigher ? answered?.Outcome.Id : null,
        };
    }

    /// <summary>The draft has done its work: what was typed is now on the case, and here it goes.</summary>
    private async Task<Reply> RaisedAsync(
        DraftTurn at,
        Draft draft,
        CaseAnswer.Done done,
        CancellationToken cancellation
    )
    {
        if (await drafts.FindAsync(at.Turn.Person, draft.Id, cancellation) is { } stored)
        {
            var emptied = draft with { Raised = true, Typed = draft.Typed.Clear(), Asked = draft.Asked.Clear() };
            await drafts.SaveAsync(at.Turn.Person, emptied, stored.ETag, cancellation);
        }

        var now = new StoredCase(done.Case, done.Procedure, "");
        return new Reply.InPlace(cards.Draw(now, at.Turn.Person, FirstOf(done.Procedure)), IsRefreshed: true);
    }

    private async Task<Reply> MendAsync(DraftTurn at, Refusal refusal, CancellationToken cancellation)
    {
        IReadOnlyList<FieldError> errors = refusal is Refusal.Answers answers
            ? [.. answers.Errors]
            : [new(FieldError.WholeForm, Refusals.Sentence(refusal))];
        return new Reply.InPlace(await dialog.DrawAsync(at.Context, errors, cancellation));
    }

    private static string FirstOf(Procedure procedure) => new Occurrence(procedure.FirstTask.Id, 1).ToString();
}
