using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>What somebody typed into a card that came too late: it is offered back, so that no word is lost.</summary>
internal static class Leftover
{
    /// <summary>The words typed, each under its question; null when there are none.</summary>
    public static string? Of(Procedure procedure, Click click)
    {
        var lines = click
            .Typed.Where(typed => !string.IsNullOrWhiteSpace(typed.Value))
            .Select(typed => (Field: procedure.Field(typed.Key), typed.Value))
            .Where(typed => typed.Field is { Kind: FieldKind.Long or FieldKind.Text })
            .Select(typed => $"{typed.Field!.Label}\n{typed.Value.Trim()}")
            .ToList();
        return lines.Count == 0 ? null : string.Join("\n\n", lines);
    }

    /// <summary>The words as a note that is not sent yet.</summary>
    public static Drawing AsNote(string text, string why) =>
        new()
        {
            Typed = new Dictionary<string, string>(StringComparer.Ordinal) { [CaseFields.Note] = text },
            Notice = $"{why} What you wrote is kept below: you can add it to the case as a note.",
        };
}
