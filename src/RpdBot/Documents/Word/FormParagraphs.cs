using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RpdBot.Documents.Contents;

namespace RpdBot.Documents.Word;

/// <summary>Words as paragraphs: text nodes and nothing else, so that no word of anybody can be a field, a link or markup.</summary>
internal static class FormParagraphs
{
    /// <summary>A paragraph for each line.</summary>
    public static IEnumerable<Paragraph> Of(string words, string style, bool keep = false) =>
        XmlText.Lines(words).Select(line => One(style, keep, Words(line)));

    /// <summary>One paragraph whose first words are strong.</summary>
    public static Paragraph Note(string strong, string words) =>
        One(
            StyleIds.Note,
            keep: false,
            new Run(new RunProperties(new Bold(), new BoldComplexScript()), Text(strong + " ")),
            Words(XmlText.Clean(words))
        );

    /// <summary>What stands in the place of the answer.</summary>
    public static IEnumerable<Paragraph> Answer(EntryContent entry) =>
        entry switch
        {
            EntryContent.Answer { Words: { Length: > 0 } words } => Of(words, StyleIds.Answer),
            EntryContent.Choices choices => choices
                .Each.Select(Ticked)
                .Concat(choices.Specified.Length == 0 ? [] : Of(choices.Specified, StyleIds.Answer)),
            _ => [One(StyleIds.NoAnswer, keep: false, Words("No answer"))],
        };

    /// <summary>A paragraph with nothing in it, to keep two tables apart.</summary>
    public static Paragraph Gap() => One(StyleIds.Gap, keep: false);

    public static Paragraph One(string style, bool keep, params OpenXmlElement[] words)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (keep)
        {
            properties.Append(new KeepNext());
        }

        var paragraph = new Paragraph(properties);
        paragraph.Append(words);
        return paragraph;
    }

    public static Run Words(string line) => new(Text(line));

    private static Paragraph Ticked(Choice choice) =>
        One(
            StyleIds.Answer,
            keep: false,
            TickBox.Of(choice),
            choice.IsTicked
                ? new Run(new RunProperties(new Bold(), new BoldComplexScript()), Text(" " + choice.Label))
                : Words(" " + XmlText.Clean(choice.Label))
        );

    private static Text Text(string words) => new(XmlText.Clean(words)) { Space = SpaceProcessingModeValues.Preserve };
}
