using System.Collections.Immutable;
using RpdBot.Cards.Forms;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using AskedKind = RpdBot.Procedures.Forms.FieldKind;
using InputKind = RpdBot.Cards.Forms.FieldKind;

namespace RpdBot.Conversations.Raising;

/// <summary>The dialog's questions as inputs, filled with what was typed.</summary>
internal static class DraftFields
{
    /// <summary>The procedure's fields, with the draft's answers.</summary>
    public static ImmutableArray<FieldView> Of(IEnumerable<Field> fields, Draft draft) =>
        [.. fields.Select(field => Of(field, draft))];

    /// <summary>One field, with the draft's answer.</summary>
    public static FieldView Of(Field field, Draft draft) =>
        new()
        {
            Id = field.Id,
            Label = field.Label,
            Kind = KindOf(field.Kind),
            Needed = field.Required,
            Hint = field.Hint,
            Value = draft[field.Id],
            Choices = [.. field.Choices.Select(choice => new ChoiceView(choice.Id, choice.Label))],
            MaxLength = field.MaxLength,
        };

    /// <summary>Asks for a person; whoever is known already stands there.</summary>
    public static FieldView Person(
        string id,
        string label,
        Draft draft,
        Person? known,
        bool needed,
        string? hint = null
    ) =>
        new()
        {
            Id = id,
            Label = label,
            Kind = InputKind.Person,
            Needed = needed,
            Hint = hint,
            Value = Or(draft[id], known?.Entra?.ObjectId),
            Choices = known?.Entra is { } entra ? [new ChoiceView(entra.ObjectId, known.Name)] : [],
            TypedName = draft[$"{id}.{InputId.Name}"],
            TypedEmail = draft[$"{id}.{InputId.Email}"],
            MaxLength = Field.LongestLine,
        };

    /// <summary>The ids under which a question's inputs come back.</summary>
    public static IEnumerable<string> InputsOf(FieldView field) =>
        field.Kind == InputKind.Person
            ? [field.Id, $"{field.Id}.{InputId.Name}", $"{field.Id}.{InputId.Email}"]
            : [field.Id];

    private static string? Or(string typed, string? otherwise) => typed.Length > 0 ? typed : otherwise;

    private static InputKind KindOf(AskedKind kind) =>
        kind switch
        {
            AskedKind.Long => InputKind.LongText,
            AskedKind.Date => InputKind.Date,
            AskedKind.Time => InputKind.DateTime,
            AskedKind.YesNo => InputKind.YesNo,
            AskedKind.One => InputKind.One,
            AskedKind.Many => InputKind.Many,
            AskedKind.Number => InputKind.Number,
            AskedKind.Email => InputKind.Email,
            AskedKind.Phone => InputKind.Phone,
            _ => InputKind.Text,
        };
}
