using System.Globalization;

namespace RpdBot.Procedures.Forms;

/// <summary>Reads the typed text of one field as an answer of its kind.</summary>
internal static class FieldReading
{
    private const int FewestDigits = 3; // 101, 999 and extensions are telephone numbers
    private static readonly string[] YesTexts = ["yes", "true"];
    private static readonly string[] NoTexts = ["no", "false"];

    /// <summary>Makes the text fit to keep; an empty result is no answer.</summary>
    public static string Clean(Field field, string? typed) =>
        field.Kind == FieldKind.Long ? TypedText.Paragraphs(typed) : TypedText.Line(typed);

    /// <summary>Reads a text that has been cleaned and is not empty.</summary>
    public static Reading Read(Field field, string text, DateTimeOffset now) =>
        field.Kind switch
        {
            FieldKind.Date => DayReading.ReadDate(field, text, now),
            FieldKind.Time => DayReading.ReadTime(field, text, now),
            FieldKind.YesNo => ReadFlag(field, text),
            FieldKind.One => ReadChoices(field, [text]),
            FieldKind.Many => ReadChoices(field, Split(text)),
            FieldKind.Number => ReadNumber(field, text),
            _ when text.Length > field.MaxLength => Reading.Mend(Sentences.TooLong(field, text.Length)),
            FieldKind.Email when !IsEmail(text) => Reading.Mend(Sentences.NoEmail(field)),
            FieldKind.Phone when !IsPhone(text) => Reading.Mend(Sentences.NoPhone(field)),
            _ => Reading.Of(text),
        };

    private static Reading ReadFlag(Field field, string text)
    {
        if (YesTexts.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return Reading.Of(CanonicalText.Yes);
        }

        return NoTexts.Contains(text, StringComparer.OrdinalIgnoreCase)
            ? Reading.Of(CanonicalText.No)
            : Reading.Mend(Sentences.YesOrNo(field));
    }

    private static Reading ReadChoices(Field field, IReadOnlyList<string> chosen)
    {
        var known = field.Choices.Select(choice => choice.Id).ToList();
        return chosen.Except(known).Any()
            ? Reading.Mend(Sentences.NotAChoice(field))
            : Reading.Of(string.Join(',', known.Intersect(chosen)));
    }

    private static string[] Split(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Reading ReadNumber(Field field, string text) =>
        CanonicalText.ToNumber(text) is { } number
            ? Reading.Of(number.ToString(CultureInfo.InvariantCulture))
            : Reading.Mend(Sentences.NoNumber(field));

    private static bool IsEmail(string text) =>
        text.IndexOf('@') is > 0 and var at
        && at == text.LastIndexOf('@')
        && text.IndexOf('.', at) > at + 1
        && !text.EndsWith('.')
        && !text.Any(c => char.IsWhiteSpace(c) || c is ',' or ';' or '<' or '>' or '"');

    private static bool IsPhone(string text) =>
        text.Count(char.IsAsciiDigit) >= FewestDigits
        && text.All(c =>
            char.IsAsciiLetterOrDigit(c) || c is ' ' or '+' or '-' or '(' or ')' or '.' or ',' or '/' or '#'
        );
}
