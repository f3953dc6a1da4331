using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Documents;

/// <summary>The worst that a form can be made of.</summary>
internal static class Brim
{
    /// <summary>As much as fits into the longest field, in one word where it is a line and in lines of all sorts where it is long.</summary>
    public static string Words(Field field) =>
        field.Kind == FieldKind.Long
            ? string.Concat(Enumerable.Repeat("Every word counts; so does this one.\n", 200))[..Field.LongestLong]
            : new string('W', Field.LongestLong);

    /// <summary>Characters that XML forbids, and some that mean something to it, to Word and to readers.</summary>
    public static string Forbidden(Field field) =>
        $"{field.Id} \0\u0001\u0008\u000b\u001f\ufffe\uffff\ud800x\udc00 <w:p/>&amp; ]]> {{ HYPERLINK \"https://x.example\" }}\t'\"\r\nsecond\rthird\u2028fourth 👩‍👧 \u202eabc \u007f\u0085";
}
