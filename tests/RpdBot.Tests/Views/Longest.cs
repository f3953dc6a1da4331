using RpdBot.Cases;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;
using RpdBot.Views;

namespace RpdBot.Tests.Views;

/// <summary>As much as anybody may write, and a little more, in letters of one kind.</summary>
internal static class Longest
{
    /// <summary>Every text of a case as long as it may be.</summary>
    public static Func<Field, string?> Fill(string unit) =>
        field => field.Kind is FieldKind.Long or FieldKind.Text ? Text(unit, field.MaxLength) : null;

    /// <summary>Everything typed as long as a client allows, and all of it wrong.</summary>
    public static Drawing Refused(string unit) =>
        new()
        {
            Typed = Somerset
                .Rules.Fields.Append(
                    new Field
                    {
                        Id = CaseFields.Note,
                        Label = "",
                        Kind = FieldKind.Long,
                    }
                )
                .ToDictionary(field => field.Id, field => Text(unit, field.MaxLength * 5 / 4)),
            Errors =
            [
                .. Somerset.Rules.Fields.Select(field => new FieldError(
                    field.Id,
                    "This is too long: please shorten it."
                )),
            ],
            Notice = "Nothing has been sent yet: please look at what is marked below.",
        };

    /// <summary>So much text. It ends in a letter, so that nothing is trimmed.</summary>
    public static string Text(string unit, int length) =>
        string.Concat(Enumerable.Repeat(unit, (length - 1) / unit.Length)) + "a";
}
