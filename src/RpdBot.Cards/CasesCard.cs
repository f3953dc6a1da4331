using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>The cases and drafts of one person.</summary>
public static class CasesCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(CasesView view) =>
        new(
            view.Title,
            [
                Say.Title(view.Title),
                .. Nothing(view),
                .. view.Cases.Select(Row),
                .. Drafts(view.Drafts),
                .. Reading.Turn(view.Page),
                .. Buttons.Of(view.Actions),
                .. UrgentFoot.Of(view.Foot),
            ]
        );

    private static IEnumerable<AdaptiveElement> Nothing(CasesView view) =>
        view.Cases.IsEmpty && view.Drafts.IsEmpty ? [Say.Text(view.Nothing)] : [];

    private static AdaptiveElement Row(CaseRowView row) =>
        Row(
            [
                CaseHead.Name(row.Reference, row.About),
                Say.Line(Say.Run(row.StageLine)) with
                {
                    Spacing = AdaptiveSpacing.None,
                },
                .. row.WaitingFor.IsEmpty
                    ? []
                    : new[] { Say.Line(Say.Run(row.WaitingFor)) with { Spacing = AdaptiveSpacing.None } },
                .. CaseHead.Due(row.DueLine, row.IsLate),
            ],
            row.Open is { } open ? [open] : []
        );

    private static IEnumerable<AdaptiveElement> Drafts(ImmutableArray<DraftRowView> drafts) =>
        drafts.IsEmpty ? [] : [Say.Heading("Saved for later"), .. drafts.Select(Row)];

    private static AdaptiveElement Row(DraftRowView draft) =>
        Row(
            [
                Say.Line(draft.About.IsEmpty ? Say.Bold("A new difference") : Say.Bold(draft.About)),
                Say.Line(Say.Quiet(draft.Saved)) with
                {
                    Spacing = AdaptiveSpacing.None,
                },
            ],
            draft.Actions
        );

    private static AdaptiveColumnSet Row(ImmutableArray<AdaptiveElement> texts, ImmutableArray<ActionView> actions) =>
        new([
            new AdaptiveColumn(texts) { Stretches = true },
            .. actions.IsEmpty ? [] : new[] { new AdaptiveColumn([.. Buttons.Of(actions)]) },
        ])
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
        };
}
