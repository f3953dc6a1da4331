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

    /// <summary>A question with a long answer below it.</summary>
    public static Table Below(EntryContent entry) =>
        Rows(
            entry.Label,
            [Width],
            [Header([(entry.Label, Width)]), new TableRow(Cell(Width, isShaded: false, FormParagraphs.Answer(entry)))]
        );

    /// <summary>What happened.</summary>
    public static Table History(IEnumerable<HistoryLine> lines)
    {
        int[] widths = [2500, 3500, Width - 6000];
        return Rows(
            "What happened on this case",
            widths,
            [
                Header([("When", widths[0]), ("Who", widths[1]), ("What", widths[2])]),
                .. lines.Select(line => new TableRow(
                    Whole(),
                    Cell(widths[0], isShaded: false, FormParagraphs.Of(line.When, StyleIds.Answer)),
                    Cell(widths[1], isShaded: false, FormParagraphs.Of(line.Who, StyleIds.Answer)),
                    Cell(widths[2], isShaded: false, FormParagraphs.Of(line.What, StyleIds.Answer))
                )),
            ]
        );
    }

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
