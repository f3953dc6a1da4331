using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RpdBot.Tests.Documents;

/// <summary>A Word document as a reader finds it.</summary>
internal sealed class PrintedDocument : IDisposable
{
    private readonly WordprocessingDocument _package;

    public PrintedDocument(byte[] bytes) =>
        _package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    public WordprocessingDocument Package => _package;

    public Body Body => _package.MainDocumentPart!.Document.Body!;

    /// <summary>What the SDK finds wrong.</summary>
    public IEnumerable<string> Faults =>
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(_package)
            .Select(fault => $"{fault.Path?.XPath}: {fault.Description}");

    /// <summary>The headings, in order.</summary>
    public IReadOnlyList<string> Headings => [.. Of("Title", "Heading1", "Heading2")];

    /// <summary>The texts of the paragraphs in these styles, outside tables.</summary>
    public IEnumerable<string> Of(params string[] styles) =>
        Body.Elements<Paragraph>().Where(one => styles.Contains(Style(one))).Select(one => one.InnerText);

    /// <summary>The tables before the history.</summary>
    public IEnumerable<Table> FormTables => Body.Elements<Table>().SkipLast(1);

    /// <summary>The rows of the history, without its header.</summary>
    public IEnumerable<string[]> History => Body.Elements<Table>().Last().Elements<TableRow>().Skip(1).Select(Cells);

    /// <summary>Every line of the form: what is asked, and what stands there.</summary>
    public IEnumerable<(string Label, string Words)> Entries => FormTables.SelectMany(Entry);

    public void Dispose() => _package.Dispose();

    private static IEnumerable<(string, string)> Entry(Table table)
    {
        var rows = table.Elements<TableRow>().Select(Cells).ToList();
        return rows[0].Length switch
        {
            1 => [(rows[0][0], rows[1][0])],
            2 => rows.Skip(1).Select(row => (row[0], row[1])),
            // What was agreed: a row an action.
            _ => [(rows[0][0], string.Join('\n', rows.Skip(1).Select(row => string.Join(" | ", row))))],
        };
    }

    private static string[] Cells(TableRow row) =>
        [
            .. row.Elements<TableCell>()
                .Select(cell => string.Join('\n', cell.Elements<Paragraph>().Select(line => line.InnerText))),
        ];

    private static string? Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
