using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>One step of the dialog.</summary>
public static class StepCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(StepView view) =>
        new(
            view.Title,
            [
                Say.Quietly(string.Create(CultureInfo.InvariantCulture, $"Step {view.Step} of {view.Steps}")),
                .. FormErrors.Of(view.Form),
                Say.Title(view.Title) with
                {
                    Spacing = view.Form.HasErrors ? AdaptiveSpacing.Medium : AdaptiveSpacing.None,
                },
                .. Say.Texts(view.Intro),
                .. Said(view.Said),
                .. FormFields.Of(view.Form),
                .. Buttons.Of(view.Actions),
                .. UrgentFoot.Of(view.Foot),
            ]
        );

    private static IEnumerable<AdaptiveElement> Said(ImmutableArray<ReadingSectionView> said) =>
        said.IsEmpty
            ? []
            :
            [
                new AdaptiveContainer([.. Reading.Of(said)])
                {
                    Style = AdaptiveContainerStyle.Emphasis,
                    Spacing = AdaptiveSpacing.Medium,
                },
            ];
}
