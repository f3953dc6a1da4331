using RpdBot.Cases;
using RpdBot.Documents.Contents;
using RpdBot.Documents.Word;
using RpdBot.Procedures;

namespace RpdBot.Documents;

/// <summary>Prints the forms of a case as Word documents (Open XML).</summary>
/// <remarks>Pure: made from the case whenever somebody asks, and kept nowhere.</remarks>
public static class WordForms
{
    /// <summary>What a Word document is called where files name their type.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The document.</summary>
    /// <param name="procedure">The procedure that the case follows.</param>
    /// <param name="case">The case as the person sees it.</param>
    /// <param name="viewer">Who gets it: nothing stands in it that they may not read.</param>
    /// <param name="copy">Which form; see <see cref="FormReading"/> for those that the person may get.</param>
    /// <param name="now">The moment of making.</param>
    public static byte[] Write(Procedure procedure, Case @case, Person viewer, FormCopy copy, DateTimeOffset now) =>
        WordWriter.Write(new FormContents(procedure, @case, viewer, copy).Of(now));

    /// <summary>The name of its file: the reference and the form's name, and nobody's.</summary>
    public static string FileName(Case @case, FormCopy copy) =>
        $"{@case.Reference} {string.Concat(copy.Name.Select(Printable))}.docx";

    private static char Printable(char one) =>
        char.IsAsciiLetterOrDigit(one) || one is ' ' or ',' or '-' or '.' ? one : '-';
}
