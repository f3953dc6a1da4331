using System.Globalization;

namespace RpdBot.Procedures.Forms;

/// <summary>What a form says when something is to be mended: plain, kind, and without the typed words.</summary>
internal static class Sentences
{
    private const int LongestName = 90;
    private static readonly char[] LabelEnds = [':', '.', ' '];

    public const string Stale =
        "This form has changed since it was shown. Please check your answers and send them again.";

    public static string Needed(Field field) =>
        field.Kind switch
        {
            FieldKind.YesNo => $"Say yes or no: {Name(field)} needs an answer.",
            FieldKind.One => $"Choose one answer: {Name(field)} needs it.",
            FieldKind.Many => $"Choose at least one answer: {Name(field)} needs it.",
            FieldKind.Sign => $"Type your name to sign: {Name(field)} is needed.",
            _ => $"{Start(field)} is needed.",
        };

    public static string TooLong(Field field, int length)
    {
        var over = length - field.MaxLength;
        return $"{Start(field)} is {Count(over)} too long. It can have {Count(field.MaxLength)}.";
    }

    public static string NoDate(Field field) => $"{Start(field)} must be a date, such as 3 December 2026.";

    public static string NoTime(Field field) =>
        $"{Start(field)} must be a date and a time, such as 3 December 2026 14:30.";

    public static string NoClock(Field field) => $"{Start(field)} has no time yet. Add one, such as 14:30.";

    public static string LeftOut(Field field) =>
        $"{Start(field)} falls in the hour that was skipped when the clocks went forward. Please check the time.";

    public static string OddYear(Field field) => $"Please check the year: {Name(field)} is too far away.";

    public static string WrongDay(Field field) =>
        (field.DateRule, field.Kind) switch
        {
            (DateRule.NotInFuture, FieldKind.Time) =>
                $"{Start(field)} is in the future. Choose now or an earlier time.",
            (DateRule.NotInPast, FieldKind.Time) => $"{Start(field)} is in the past. Choose now or a later time.",
            (DateRule.NotInFuture, _) => $"{Start(field)} is in the future. Choose today or an earlier day.",
            (DateRule.NotInPast, _) => $"{Start(field)} is in the past. Choose today or a later day.",
            _ => $"{Start(field)} must be after today. Choose a later day.",
        };

    public static string YesOrNo(Field field) => $"Please answer yes or no: {Name(field)}.";

    public static string NotAChoice(Field field) => $"Please choose from the list: {Name(field)}.";

    public static string NoNumber(Field field) => $"{Start(field)} must be a whole number, such as 5.";

    public static string NoEmail(Field field) =>
        $"{Start(field)} must be one e-mail address, such as name@agency.example.";

    public static string NoPhone(Field field) => $"{Start(field)} must be a telephone number, such as 01632 960123.";

    private static string Count(int characters) =>
        characters == 1 ? "1 character" : characters.ToString("N0", CultureInfo.InvariantCulture) + " characters";

    private static string Name(Field field) => Quoted(field) ?? "this question";

    private static string Start(Field field) => Quoted(field) ?? "This answer";

    /// <summary>The label as a name; null for a label that is a whole paragraph, which stands beside the error anyway.</summary>
    private static string? Quoted(Field field) =>
        field.Label.Length > LongestName ? null : $"“{field.Label.TrimEnd(LabelEnds)}”";
}
