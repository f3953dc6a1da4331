using System.Collections.Immutable;
using RpdBot.Casework;
using RpdBot.Procedures;

namespace RpdBot.Conversations.Raising;

/// <summary>"Back" from the first step of a draft: which partnership is it, once more, with all that was typed kept.</summary>
/// <remarks>
/// Whoever chooses another goes through its steps from the first; what was typed is already there wherever both
/// procedures ask the same.
/// </remarks>
public sealed class PartnershipAgain(
    Drafts drafts,
    Serving serving,
    ProcedureCatalogue procedures,
    DialogCards steps,
    CaseCards cards
)
{
    /// <summary>Asks again.</summary>
    /// <returns>Null where only one can be meant, or another click was faster.</returns>
    public async Task<Reply?> AskAsync(DraftTurn at, Draft typed, CancellationToken cancellation)
    {
        var possible = await serving.ForAsync(at.Turn.Person, cancellation);
        return possible.Count > 1 && await KeptAsync(at, typed, cancellation) is { } kept
            ? new Reply.InPlace(cards.Of(StartCards.Again(possible, kept, isAnswer: false)))
            : null;
    }

    /// <summary>Goes on with the one that was chosen.</summary>
    /// <returns>Null where another click was faster.</returns>
    public async Task<Reply?> AnswerAsync(DraftTurn at, CancellationToken cancellation)
    {
        var place = await serving.PlaceOfAsync(at.Turn.Person, cancellation);
        var chosen = DraftStart.Chosen(place.Possible, at.Click);
        var draft = chosen is null ? at.Stored.Draft : In(at.Stored.Draft, chosen, place.Own);
        if (await KeptAsync(at, draft, cancellation) is not { } kept)
        {
            return null;
        }

        return new Reply.InPlace(
            chosen is null
                ? cards.Of(StartCards.Again(place.Possible, kept, isAnswer: true))
                : await steps.DrawAsync(
                    at.Context with
                    {
                        Draft = kept,
                        Procedure = chosen.Procedure,
                    },
                    [],
                    cancellation
                )
        );
    }

    private Draft In(Draft draft, Served chosen, People.Agency? own) =>
        draft.Partnership == chosen.Partnership.Id
            ? draft
            : draft with
            {
                Partnership = chosen.Partnership.Id,
                Procedure = chosen.Procedure.Id,
                Version = chosen.Procedure.Version,
                Step = "",
                Own = own is null ? null : AgencyFields.AsAgency(own, chosen.Procedure),
                Other = null,
                Asked = ImmutableSortedDictionary<string, Cases.Holder>.Empty,
                Typed = draft.Typed.RemoveRange(draft.Typed.Keys.Where(id => !IsSame(draft, chosen.Procedure, id))),
            };

    /// <summary>Whether the other procedure asks the same: what no procedure names, such as who it is about, all do.</summary>
    private bool IsSame(Draft draft, Procedure chosen, string id) =>
        procedures.Find(draft.Procedure, draft.Version)?.Field(id) is not { } before
        || (chosen.Field(id) is { } after && after.Kind == before.Kind && after.Choices.SequenceEqual(before.Choices));

    /// <returns>The draft with a drawing of its own; null when it was changed in the meantime.</returns>
    private async Task<Draft?> KeptAsync(DraftTurn at, Draft draft, CancellationToken cancellation)
    {
        var next = draft with { Rendering = at.Stored.Draft.Rendering + 1, Saved = at.Turn.At };
        return await drafts.SaveAsync(at.Turn.Person, next, at.Stored.ETag, cancellation) ? next : null;
    }
}
