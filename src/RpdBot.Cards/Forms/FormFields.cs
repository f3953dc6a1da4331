using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Forms;

/// <summary>The questions of a form as labelled inputs, each with its error above and its hint below.</summary>
internal static class FormFields
{
    private const int HourAndMinuteLength = 5;

    /// <summary>More choices than this open from a box, unless several may be chosen.</summary>
    private const int MostInSight = 6;

    /// <summary>By how much the client lets a text be longer than the limit, in percent.</summary>
    /// <remarks>A client cuts a pasted text without a word; the server says what is too long, with nothing lost.</remarks>
    private const int Leeway = 25;

    private static readonly ImmutableArray<AdaptiveChoice> YesOrNo = [new("Yes", "yes"), new("No", "no")];

    public static IEnumerable<AdaptiveElement> Of(FormView form) =>
        [.. form.Fields.SelectMany(field => Of(form, field)), .. form.Kept.Select(field => Kept(form, field))];

    private static AdaptiveTextInput Kept(FormView form, FieldView field) =>
        new(new InputId(form.Rendering, field.Id).ToString(), field.Label) { Value = field.Value, IsHidden = true };

    private static IEnumerable<AdaptiveElement> Of(FormView form, FieldView field)
    {
        var spacing = AdaptiveSpacing.Large;
        if (field.Error is { } error)
        {
            yield return new AdaptiveTextBlock(error)
            {
                Color = AdaptiveTextColor.Attention,
                Weight = AdaptiveTextWeight.Bolder,
                Spacing = AdaptiveSpacing.Large,
            };
            spacing = AdaptiveSpacing.None;
        }

        foreach (var input in Inputs(form, field))
        {
            yield return input with
            {
                Spacing = spacing,
            };
            spacing = AdaptiveSpacing.Small;
        }

        if (field.Hint is { } hint)
        {
            yield return Say.Quietly(hint);
        }
    }

    private static ImmutableArray<AdaptiveElement> Inputs(FormView form, FieldView field)
    {
        var id = new InputId(form.Rendering, field.Id).ToString();
        var label = Label(field);
        return field.Kind switch
        {
            FieldKind.Text => [Text(field, id, label)],
            FieldKind.LongText => [Text(field, id, label) with { IsMultiline = true }],
            FieldKind.Email => [Text(field, id, label) with { Style = AdaptiveTextInputStyle.Email }],
            FieldKind.Phone => [Text(field, id, label) with { Style = AdaptiveTextInputStyle.Tel }],
            FieldKind.Number => [new AdaptiveNumberInput(id, label) { Value = field.Value }],
            FieldKind.Date => [new AdaptiveDateInput(id, label) { Value = field.Value }],
            FieldKind.Time => [new AdaptiveTimeInput(id, label) { Value = field.Value }],
            FieldKind.DateTime => DateAndTime(form, field, label),
            FieldKind.YesNo =>
            [
                new AdaptiveChoiceSetInput(id, label, YesOrNo) { Value = field.Value, IsExpanded = true },
            ],
            FieldKind.One => [One(field, id, label)],
            FieldKind.Many => [Many(field, id, label)],
            FieldKind.Person => PersonInputs.Of(form, field, label),
            _ => throw new InvalidOperationException($"A field of kind {field.Kind} cannot be drawn."),
        };
    }

    private static string Label(FieldView field) => field.Needed ? field.Label + " (needed)" : field.Label;

    private static AdaptiveTextInput Text(FieldView field, string id, string label) =>
        new(id, label) { Value = field.Value, MaxLength = field.MaxLength + (field.MaxLength * Leeway / 100) };

    private static AdaptiveChoiceSetInput One(FieldView field, string id, string label)
    {
        var inSight = field.Choices.Length <= MostInSight;
        return Choose(field, id, label) with { IsExpanded = inSight, Placeholder = inSight ? null : "Choose one" };
    }

    private static AdaptiveChoiceSetInput Many(FieldView field, string id, string label) =>
        Choose(field, id, label) with
        {
            IsExpanded = true,
            IsMultiSelect = true,
        };

    private static AdaptiveChoiceSetInput Choose(FieldView field, string id, string label) =>
        new(id, label, [.. field.Choices.Select(choice => new AdaptiveChoice(choice.Title, choice.Value))])
        {
            Value = field.Value,
        };

    private static ImmutableArray<AdaptiveElement> DateAndTime(FormView form, FieldView field, string label)
    {
        var parts = (field.Value ?? "").Split('T', 2);
        return
        [
            new AdaptiveDateInput(new InputId(form.Rendering, field.Id, InputId.Date).ToString(), label)
            {
                Value = parts[0],
            },
            new AdaptiveTimeInput(new InputId(form.Rendering, field.Id, InputId.Time).ToString(), "At what time?")
            {
                Value = HourAndMinute(parts.ElementAtOrDefault(1)),
            },
        ];
    }

    /// <summary>Without seconds and offset: clients show no time that has them, and would send none back.</summary>
    private static string? HourAndMinute(string? time) =>
        time is { Length: > HourAndMinuteLength } ? time[..HourAndMinuteLength] : time;
}
