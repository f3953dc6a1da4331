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

    private static AdaptiveColumnSet Row(CaseRowView row) =>
        new([new AdaptiveColumn([.. Texts(row)]) { Stretches = true }, .. Open(row)])
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
        };

    private static IEnumerable<AdaptiveElement> Texts(CaseRowView row) =>
        [
            CaseHead.Name(row.Reference, row.About),
            .. Partnership(row.Partnership),
            Below(Say.Run(row.StageLine)),
            .. row.WaitingFor.IsEmpty ? [] : new[] { Below(Say.Run(row.WaitingFor)) },
            .. CaseHead.Due(row.DueLine, row.IsLate),
        ];

    private static IEnumerable<AdaptiveColumn> Open(CaseRowView row) =>
        row.Open is { } open ? [new AdaptiveColumn([.. Buttons.Of([open])])] : [];

    private static IEnumerable<AdaptiveElement> Drafts(ImmutableArray<DraftRowView> drafts) =>
        drafts.IsEmpty ? [] : [Say.Heading("Saved for later"), .. drafts.Select(Row)];

    private static AdaptiveContainer Row(DraftRowView draft) =>
        new([
            Say.Line(draft.About.IsEmpty ? Say.Bold("A new difference") : Say.Bold(draft.About)),
            .. Partnership(draft.Partnership),
            Below(Say.Quiet(draft.Saved)),
            .. Buttons.Of(draft.Actions),
        ])
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
        };

    private static IEnumerable<AdaptiveElement> Partnership(string? name) =>
        name is null ? [] : [Below(Say.Quiet(name))];

    private static AdaptiveRichTextBlock Below(AdaptiveTextRun run) =>
        Say.Line(run) with
        {
            Spacing = AdaptiveSpacing.None,
        };
}
