using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>Where a case is: who has what, and what happened.</summary>
public static class StatusCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(StatusView view) =>
        new(
            CaseHead.Summary(view.Head, "where it is"),
            [
                CaseHead.Of(view.Head),
                .. Holders(view.Holders),
                .. Timeline(view.Timeline),
                .. Reading.Of(view.Reading),
                .. Reading.Turn(view.Page),
                .. Buttons.Of(view.Actions),
                .. UrgentFoot.Of(view.Foot),
            ]
        );

    private static IEnumerable<AdaptiveElement> Holders(ImmutableArray<HolderView> holders) =>
        holders.IsEmpty ? [] : [Say.Heading("Who has what"), .. holders.SelectMany(Holder)];

    private static IEnumerable<AdaptiveElement> Holder(HolderView holder) =>
        [
            Say.Line(Say.Bold(holder.Who), Say.Quiet($", {holder.Role}")),
            Say.Line([Say.Run(holder.What), .. Due(holder)]) with
            {
                Spacing = AdaptiveSpacing.None,
            },
        ];

    private static ImmutableArray<AdaptiveTextRun> Due(HolderView holder) =>
        holder.DueLine is { } due ? [Say.Run(", "), Say.Due(due, holder.IsLate)] : [];

    private static IEnumerable<AdaptiveElement> Timeline(ImmutableArray<TimelineLineView> timeline) =>
        timeline.IsEmpty
            ? []
            :
            [
                Say.Heading("What happened"),
                .. timeline.Select(line =>
                    Say.Line(
                        Say.Quiet(line.When + "  "),
                        Say.Run(line.What),
                        Say.Quiet(line.Who.IsEmpty ? "" : $", {line.Who.Words}")
                    )
                ),
            ];
}
