using System.Collections.Immutable;
using System.Text;

namespace RpdBot.Procedures.Describing;

/// <summary>Rows of text as columns that stand under one another.</summary>
internal static class TextTable
{
    public static string Of(ImmutableArray<string> head, IEnumerable<ImmutableArray<string>> rows)
    {
        var lines = rows.ToList();
        var widths = head.Select((title, at) => lines.Select(line => line[at].Length).Append(title.Length).Max());
        var columns = widths.ToList();
        var text = new StringBuilder();
        foreach (var line in lines.Prepend([.. columns.Select(width => new string('-', width))]).Prepend(head))
        {
            var cells = line.Select((cell, at) => cell.PadRight(columns[at]));
            text.AppendLine(string.Join("  ", cells).TrimEnd());
        }

        return text.ToString();
    }
}
