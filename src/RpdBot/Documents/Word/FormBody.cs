using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RpdBot.Documents.Contents;

namespace RpdBot.Documents.Word;

/// <summary>The form from its title to its history.</summary>
internal static class FormBody
{
    /// <summary>A longer answer stands below its question, which is then repeated on the next page.</summary>
    private const int BesideItsQuestion = 400;

    public static IEnumerable<OpenXmlElement> Of(FormContent content) =>
        Head(content)
            .Concat(content.Intro.SelectMany(line => FormParagraphs.Of(line, StyleIds.Normal)))
            .Concat(content.Sections.SelectMany(section => Section(section, content.Title[0])))
            .Concat(content.Closing.SelectMany(line => FormParagraphs.Of(line, StyleIds.Normal)))
            .Concat(History(content));

    private static IEnumerable<OpenXmlElement> Head(FormContent content) =>
        [
            .. FormParagraphs.Of(content.Partnership, StyleIds.Subtitle),
            .. FormParagraphs.Of(content.Title[0], StyleIds.Title),
            .. content.Title.Skip(1).SelectMany(line => FormParagraphs.Of(line, StyleIds.Subtitle)),
            .. FormParagraphs.Of(
                content.Stage is null
                    ? $"Case {content.Reference}"
                    : $"Case {content.Reference}, stage {content.Stage}",
                StyleIds.Subtitle
            ),
        ];

    private static IEnumerable<OpenXmlElement> Section(SectionContent section, string title)
    {
        var heading = section.Heading is null
            ? []
            : FormParagraphs.Of(section.Heading, section.IsPart ? StyleIds.Heading2 : StyleIds.Heading1);
        var hint = section.Hint is null ? [] : FormParagraphs.Of(section.Hint, StyleIds.Hint);
        return
        [
            .. heading,
            .. hint,
            .. section.IsWithheld ? [Withheld()] : Entries(section, section.Heading ?? title),
            .. section.Versions.SelectMany(line => FormParagraphs.Of(line, StyleIds.Version)),
        ];
    }

    private static Paragraph Withheld() => FormParagraphs.Note("Not shown.", "This section was not sent to you.");

    /// <summary>Short lines that follow each other share a table; a long answer has one of its own.</summary>
    private static IEnumerable<OpenXmlElement> Entries(SectionContent section, string caption)
    {
        var beside = new List<EntryContent>();
        foreach (var entry in section.Entries)
        {
            if (IsShort(entry))
            {
                beside.Add(entry);
                continue;
            }

            foreach (var element in Flush(beside, caption).Concat(Apart(entry)))
            {
                yield return element;
            }
        }

        foreach (var element in Flush(beside, caption))
        {
            yield return element;
        }
    }

    private static bool IsShort(EntryContent entry) =>
        entry is EntryContent.Choices or EntryContent.Answer { IsLong: false, Words.Length: <= BesideItsQuestion };

    private static IEnumerable<OpenXmlElement> Apart(EntryContent entry) =>
        entry switch
        {
            EntryContent.Fixed note => [FormParagraphs.Note(note.Label, note.Text)],
            EntryContent.Actions actions => [FormTables.Agreed(actions), FormParagraphs.Gap()],
            _ => [FormTables.Below(entry), FormParagraphs.Gap()],
        };

    private static IEnumerable<OpenXmlElement> Flush(List<EntryContent> beside, string caption)
    {
        if (beside.Count == 0)
        {
            return [];
        }

        // One line alone needs no columns.
        var table = beside is [var only] ? FormTables.Below(only) : FormTables.Beside([.. beside], caption);
        beside.Clear();
        return [table, FormParagraphs.Gap()];
    }

    private static IEnumerable<OpenXmlElement> History(FormContent content)
    {
        var heading = FormParagraphs.Of("History", StyleIds.Heading1).First();
        heading.ParagraphProperties!.InsertAfter(new PageBreakBefore(), heading.ParagraphProperties.ParagraphStyleId);
        return
        [
            heading,
            FormTables.History(content.History),
            FormParagraphs.Gap(),
            .. FormParagraphs.Of(content.Made, StyleIds.Version),
        ];
    }
}
