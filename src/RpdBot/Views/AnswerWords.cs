using RpdBot.Procedures.Forms;

namespace RpdBot.Views;

/// <summary>An answer as people read it: days written out, choices by their labels. Raw text.</summary>
internal static class AnswerWords
{
    public static string Of(Field field, Answers answers) =>
        field.Kind switch
        {
            FieldKind.Date when answers.Date(field.Id) is { } day => TimeWords.Day(day),
            FieldKind.Time when answers.Time(field.Id) is { } moment => TimeWords.Moment(moment),
            FieldKind.YesNo when answers.Flag(field.Id) is { } flag => flag ? "Yes" : "No",
            FieldKind.One or FieldKind.Many => string.Join(
                "; ",
                answers.Choices(field.Id).Select(id => Label(field, id))
            ),
            _ => answers[field.Id].Value,
        };

    private static string Label(Field field, string choice) =>
        field.Choices.FirstOrDefault(known => known.Id == choice)?.Label ?? choice;
}
