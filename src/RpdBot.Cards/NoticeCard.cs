using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>A short post about a case.</summary>
public static class NoticeCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(NoticeView view) =>
        new(
            CaseHead.Summary(view.Reference, view.About, "news"),
            [
                CaseHead.Name(view.Reference, view.About),
                .. Say.Paragraphs(view.Lines),
                .. Next(view.Next),
                .. Buttons.Of(view.Actions),
                .. UrgentFoot.Of(view.Foot),
            ]
        );

    private static IEnumerable<AdaptiveElement> Next(Plain next) =>
        next.IsEmpty ? [] : [Say.Line(Say.Bold("Next: "), Say.Run(next))];
}
