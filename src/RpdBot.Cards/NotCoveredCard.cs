using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>What the procedure is not for, and where that goes instead.</summary>
public static class NotCoveredCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(NotCoveredView view) =>
        new(
            view.Title,
            [
                Say.Title(view.Title),
                .. Say.Texts(view.Intro),
                .. view.Routes.SelectMany(Route),
                .. Buttons.Of(view.Actions),
                .. UrgentFoot.Of(view.Foot),
            ]
        );

    private static IEnumerable<AdaptiveElement> Route(RouteView route) =>
        [
            Say.Line(Say.Bold(route.What)) with
            {
                Spacing = AdaptiveSpacing.Medium,
            },
            Say.Line(Say.Run(route.Instead)) with
            {
                Spacing = AdaptiveSpacing.None,
            },
            .. Buttons.Link(route.Link, route.LinkTitle ?? "Read more"),
        ];
}
