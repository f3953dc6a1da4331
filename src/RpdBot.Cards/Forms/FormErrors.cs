using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Forms;

/// <summary>What needs mending, at the top of a card.</summary>
internal static class FormErrors
{
    private static readonly string[] Numbers =
    [
        "No",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
    ];

    public static IEnumerable<AdaptiveElement> Of(FormView form)
    {
        ImmutableArray<string> errors =
        [
            .. form.Errors,
            .. form.Fields.Where(field => field.Error is not null).Select(field => field.Label),
        ];
        return errors.IsEmpty
            ? []
            :
            [
                new AdaptiveContainer([
                    Say.Text(Count(errors.Length)) with
                    {
                        Weight = AdaptiveTextWeight.Bolder,
                    },
                    .. errors.Select(error => Say.Line(Say.Run("• " + error))),
                ])
                {
                    Style = AdaptiveContainerStyle.Warning,
                    Spacing = AdaptiveSpacing.Medium,
                },
            ];
    }

    private static string Count(int number)
    {
        var word = number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);
        return number == 1 ? $"{word} thing needs mending:" : $"{word} things need mending:";
    }
}
