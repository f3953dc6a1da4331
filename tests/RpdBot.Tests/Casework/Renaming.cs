using RpdBot.Tables;

namespace RpdBot.Tests.Casework;

/// <summary>Other names for things, wherever they stand in a row.</summary>
public sealed record Renaming(IReadOnlyList<(string Old, string New)> Names)
{
    public static Renaming Of(string old, string @new) => new([(old, @new)]);

    /// <summary>With one more name.</summary>
    public Renaming And(string old, string @new) => new([.. Names, (old, @new)]);

    /// <summary>The text with the new names.</summary>
    public string Of(string text) =>
        Names.Aggregate(text, (now, name) => now.Replace(name.Old, name.New, StringComparison.Ordinal));

    /// <summary>The values with the new names.</summary>
    public RowValues Of(RowValues values) =>
        RowValues.Of(values.ByName.Select(value => KeyValuePair.Create(value.Key, Of(value.Value))));

    /// <summary>The row under its new name, as one that is new.</summary>
    public RowChange.Insert Insert(Row row) => new(Of(row.Key), Of(row.Values));

    private RowValue Of(RowValue value) => value is RowValue.OfText text ? new RowValue.OfText(Of(text.Value)) : value;
}
