using System.Collections.Immutable;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Forms;

/// <summary>The inputs of a person: a picker over the directory, and name and e-mail address as the way on.</summary>
/// <remarks>Guests and people of other organisations are not found by the picker, so the way on is always there.</remarks>
internal static class PersonInputs
{
    private const int LongestTyped = 200;

    public static ImmutableArray<AdaptiveElement> Of(FormView form, FieldView field, string label) =>
        form.PeoplePicker
            ? [Picker(form, field, label), .. Typed(form, field, "Not in the list? Type their name")]
            : Typed(form, field, label);

    private static AdaptiveChoiceSetInput Picker(FormView form, FieldView field, string label) =>
        new(
            new InputId(form.Rendering, field.Id).ToString(),
            label,
            [.. field.Choices.Select(choice => new AdaptiveChoice(choice.Title, choice.Value))]
        )
        {
            Value = field.Value,
            Placeholder = "Type a name",
            Dataset = AdaptiveChoiceSetInput.Users,
        };

    private static ImmutableArray<AdaptiveElement> Typed(FormView form, FieldView field, string label) =>
        [
            new AdaptiveTextInput(new InputId(form.Rendering, field.Id, InputId.Name).ToString(), label)
            {
                Value = field.TypedName,
                MaxLength = LongestTyped,
            },
            new AdaptiveTextInput(
                new InputId(form.Rendering, field.Id, InputId.Email).ToString(),
                "Their work e-mail address"
            )
            {
                Value = field.TypedEmail,
                MaxLength = LongestTyped,
                Style = AdaptiveTextInputStyle.Email,
            },
        ];
}
