using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using RpdBot.Documents.Contents;

namespace RpdBot.Documents.Word;

/// <summary>Tables of a form. The first row of each is its header, and is repeated on the next page.</summary>
internal static class FormTables
{
    /// <summary>Between the margins of the page, in twentieths of a point.</summary>
    public const int Width = 9638;

    private const int LabelWidth = 3400;

    // An answer of so many characters is kept on one page.
    private const int KeptWhole = 1000;

    // A table of so many short lines is kept on one page.
    private const int KeptTogether = 6;

    /// <summary>Short questions, each with its answer beside it.</summary>
    public static Table Beside(IReadOnlyList<EntryContent> entries, string caption) =>
        Rows(
            caption,
            [LabelWidth, Width - LabelWidth],
            [
                Header([("Question", LabelWidth), ("Answer", Width - LabelWidth)]),
                .. entries.Select(
                    (entry, at) => Row(entry, keep: entries.Count <= KeptTogether && at < entries.Count - 1)
                ),
            ]
        );

    /// <summary>A question with a long answer below it; only a very long one goes on, on the next page.</summary>
    public static Table Below(EntryContent entry)
    {
        var row = entry is EntryContent.Answer { Words.Length: > KeptWhole } ? new TableRow() : new TableRow(Whole());
        row.Append(Cell(Width, isShaded: false, FormParagraphs.Answer(entry)));
        return Rows(entry.Label, [Width], [Header([(entry.Label, Width)]), row]);
    }

    /// <summary>What happened.</summary>
    public static Table History(IEnumerable<HistoryLine> lines) =>
        Columns(
            "What happened on this case",
            [("When", 2500), ("Who", 3500), ("What", Width - 6000)],
            lines.Select(line => new[] { line.When, line.Who, line.What })
        );

    /// <summary>What the agencies agreed to do.</summary>
    public static Table Agreed(EntryContent.Actions actions) =>
        Columns(
            actions.Label,
            [(actions.Label, Width - 6100), ("Whose", 2500), ("By", 1700), ("Done?", 1900)],
            actions.Each.Select(action => new[] { action.What, action.Whose, action.By, action.State })
        );

    private static Table Columns(string caption, (string Words, int Width)[] columns, IEnumerable<string[]> lines) =>
        Rows(
            caption,
            [.. columns.Select(column => column.Width)],
            [
                Header(columns),
                .. lines.Select(line =>
                {
                    var row = new TableRow(Whole());
                    row.Append(
                        line.Select(
                            (words, at) =>
                                Cell(columns[at].Width, isShaded: false, FormParagraphs.Of(words, StyleIds.Answer))
                        )
                    );
                    return row;
                }),
            ]
        );

    private static TableRow Row(EntryContent entry, bool keep) =>
        new(
            Whole(),
            Cell(LabelWidth, isShaded: true, FormParagraphs.Of(entry.Label, StyleIds.Label, keep)),
            Cell(Width - LabelWidth, isShaded: false, FormParagraphs.Answer(entry))
        );

    private static Table Rows(string caption, int[] widths, IEnumerable<TableRow> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = StyleIds.Table },
                new TableWidth { Width = Number(Width), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook
                {
                    FirstRow = true,
                    FirstColumn = widths.Length > 1,
                    LastRow = false,
                    LastColumn = false,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                },
                new TableCaption { Val = XmlText.Clean(caption) }
            ),
            new TableGrid(widths.Select(width => new GridColumn { Width = Number(width) }))
        );
        table.Append(rows);
        return table;
    }

    private static TableRow Header(IEnumerable<(string Words, int Width)> cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(
            cells.Select(cell =>
                Cell(cell.Width, isShaded: true, FormParagraphs.Of(cell.Words, StyleIds.Label, keep: true))
            )
        );
        return row;
    }

    private static TableRowProperties Whole() => new(new CantSplit());

    private static TableCell Cell(int width, bool isShaded, IEnumerable<Paragraph> words)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa }
        );
        if (isShaded)
        {
            properties.Append(FormStyles.Shading(FormStyles.Shade));
        }

        var cell = new TableCell(properties);
        cell.Append(words);
        return cell;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
