using System.Collections.Immutable;
using RpdBot.Cards.Forms;
using RpdBot.Procedures.Forms;
using CardField = RpdBot.Cards.Forms.FieldKind;
using FieldKind = RpdBot.Procedures.Forms.FieldKind;

namespace RpdBot.Views;

/// <summary>The questions of a procedure as the questions of a card.</summary>
internal static class FieldViews
{
    /// <summary>A form cut off here at the latest: clients let a text be somewhat longer than the limit, forgers more.</summary>
    private const int MostTyped = 2;

    /// <summary>The form: what was typed stands in it, else what can be filled in, with what needs mending.</summary>
    public static FormView Form(Scene scene, IEnumerable<Field> fields, Drawing drawing)
    {
        ImmutableArray<FieldView> views = [.. fields.Select(field => Of(scene, field, drawing))];
        return new FormView
        {
            Rendering = scene.Case.Revision,
            Fields = views,
            Errors = Errors(drawing, views),
        };
    }

    /// <summary>What was typed into these fields, to be kept on the card without being asked.</summary>
    public static ImmutableArray<FieldView> Kept(Scene scene, IEnumerable<Field> fields, Drawing drawing) =>
        [
            .. fields
                .Where(field => drawing.Typed.ContainsKey(field.Id))
                .Select(field => Of(scene, field, drawing with { Errors = [] })),
        ];

    /// <summary>The form that names a person.</summary>
    public static FormView Person(Scene scene, string label, Drawing drawing, params ImmutableArray<Field> others)
    {
        var field = Person(
            new Field
            {
                Id = QuestionFields.Person,
                Label = label,
                Kind = FieldKind.Person,
            },
            drawing
        );
        ImmutableArray<FieldView> asked = [.. others.Select(other => Of(scene, other, drawing)), field];
        return new FormView
        {
            Rendering = scene.Case.Revision,
            Fields = asked,
            Errors = Errors(drawing, asked),
        };
    }

    /// <summary>About how many bytes of a card the answers in the form take.</summary>
    public static int Bytes(FormView form) =>
        form.Fields.Concat(form.Kept).Sum(field => Paging.Bytes(field.Value ?? ""));

    private static FieldView Of(Scene scene, Field field, Drawing drawing) =>
        field.Kind == FieldKind.Person ? Person(field, drawing) : Plain(scene, field, drawing);

    private static FieldView Person(Field field, Drawing drawing) =>
        new()
        {
            Id = field.Id,
            Label = field.Label,
            Kind = CardField.Person,
            Needed = field.Required,
            Hint = field.Hint,
            Value = Typed(drawing, field.Id, Field.LongestLine),
            TypedName = Typed(drawing, $"{field.Id}.{InputId.Name}", Field.LongestLine),
            TypedEmail = Typed(drawing, $"{field.Id}.{InputId.Email}", Field.LongestLine),
            Error = drawing.Errors.FirstOrDefault(error => error.FieldId == field.Id)?.Sentence,
        };

    private static FieldView Plain(Scene scene, Field field, Drawing drawing) =>
        new()
        {
            Id = field.Id,
            Label = field.Label,
            Kind = KindOf(field.Kind),
            Needed = field.Required,
            Hint = field.Hint,
            Value = Shown(
                field,
                drawing.Typed.ContainsKey(field.Id) ? Clean(field, drawing) : Prefills.Of(scene, field)
            ),
            Choices = [.. field.Choices.Select(choice => new ChoiceView(choice.Id, choice.Label))],
            MaxLength = HasLength(field.Kind) ? field.MaxLength : null,
            Error = drawing.Errors.FirstOrDefault(error => error.FieldId == field.Id)?.Sentence,
        };

    private static ImmutableArray<string> Errors(Drawing drawing, ImmutableArray<FieldView> fields) =>
        [
            .. drawing
                .Errors.Where(error => fields.All(field => field.Id != error.FieldId))
                .Select(error => error.Sentence),
        ];

    private static string? Clean(Field field, Drawing drawing) => Typed(drawing, field.Id, field.MaxLength);

    private static string? Typed(Drawing drawing, string id, int most)
    {
        var text = TypedText.Paragraphs(drawing.Typed.GetValueOrDefault(id));
        return text.Length == 0 ? null
            : text.Length <= MostTyped * most ? text
            // Cleaned again, so that no half of a pair is left where it was cut.
            : TypedText.Paragraphs(text[..(MostTyped * most)]);
    }

    /// <summary>The value as the input takes it. An input of days or choices shows nothing else.</summary>
    private static string? Shown(Field field, string? text) =>
        field.Kind switch
        {
            _ when text is null => null,
            FieldKind.Date => CanonicalText.ToDate(text) is null ? null : text,
            FieldKind.Time => text.Length >= 16 ? text[..16] : null,
            FieldKind.Number => CanonicalText.ToNumber(text) is null ? null : text,
            FieldKind.One or FieldKind.Many => Known(field, text),
            FieldKind.YesNo => CanonicalText.ToFlag(text) is null ? null : text,
            _ => text,
        };

    private static string Known(Field field, string text) =>
        string.Join(',', text.Split(',').Intersect(field.Choices.Select(choice => choice.Id)));

    private static bool HasLength(FieldKind kind) =>
        kind is FieldKind.Text or FieldKind.Long or FieldKind.Email or FieldKind.Phone or FieldKind.Sign;

    private static CardField KindOf(FieldKind kind) =>
        kind switch
        {
            FieldKind.Long => CardField.LongText,
            FieldKind.Date => CardField.Date,
            FieldKind.Time => CardField.DateTime,
            FieldKind.YesNo => CardField.YesNo,
            FieldKind.One => CardField.One,
            FieldKind.Many => CardField.Many,
            FieldKind.Number => CardField.Number,
            FieldKind.Email => CardField.Email,
            FieldKind.Phone => CardField.Phone,
            _ => CardField.Text,
        };
}
