using System.Globalization;
using System.Text;

namespace RpdBot.Tables.Azure;

/// <summary>A long text or many bytes as several properties: <c>state</c>, <c>state_001</c>, <c>state_002</c> …</summary>
/// <remarks>Names of values have no underscore, so what has one is a further part.</remarks>
internal static class EntityParts
{
    private const int SuffixLength = 4;

    /// <summary>The properties that hold the values, in an order in which parts can be joined again.</summary>
    public static IEnumerable<(string Name, RowValue Value)> Split(RowValues values) =>
        values.ByName.SelectMany(value => Split(value.Value).Select((part, index) => (Name(value.Key, index), part)));

    /// <summary>The values that the properties hold.</summary>
    /// <exception cref="InvalidDataException">A part is missing, or is of another type than the first.</exception>
    public static RowValues Join(IReadOnlyDictionary<string, RowValue> properties)
    {
        var further = properties.Keys.Where(IsFurther).ToLookup(name => name[..^SuffixLength], StringComparer.Ordinal);
        var lost = further.FirstOrDefault(parts => !properties.ContainsKey(parts.Key));
        return lost is not null
            ? throw new InvalidDataException($"'{lost.Key}' lacks its beginning.")
            : RowValues.Of(
                properties
                    .Where(property => !IsFurther(property.Key))
                    .Select(property =>
                        KeyValuePair.Create(
                            property.Key,
                            Join(property.Key, property.Value, further[property.Key].Count(), properties)
                        )
                    )
            );
    }

    private static bool IsFurther(string name) => name.Contains('_', StringComparison.Ordinal);

    private static string Name(string name, int index) =>
        index == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}_{index:D3}");

    private static IEnumerable<RowValue> Split(RowValue value) =>
        value switch
        {
            RowValue.OfText text => RowSize.PartsOf(text.Value).Select(part => new RowValue.OfText(part)),
            RowValue.OfBytes bytes => RowSize.PartsOf(bytes.Value).Select(part => new RowValue.OfBytes(part)),
            _ => [value],
        };

    private static RowValue Join(
        string name,
        RowValue first,
        int further,
        IReadOnlyDictionary<string, RowValue> properties
    )
    {
        if (further == 0)
        {
            return first;
        }

        var parts = Enumerable
            .Range(1, further)
            .Select(index => properties.GetValueOrDefault(Name(name, index)))
            .Prepend(first)
            .ToList();
        return first switch
        {
            RowValue.OfText when parts.TrueForAll(part => part is RowValue.OfText) => Text(parts),
            RowValue.OfBytes when parts.TrueForAll(part => part is RowValue.OfBytes) => Bytes(parts),
            _ => throw new InvalidDataException($"'{name}' lacks a part."),
        };
    }

    private static RowValue.OfText Text(List<RowValue?> parts) =>
        new(
            parts
                .Cast<RowValue.OfText>()
                .Aggregate(new StringBuilder(), (text, part) => text.Append(part.Value))
                .ToString()
        );

    private static RowValue.OfBytes Bytes(List<RowValue?> parts) =>
        new(parts.Cast<RowValue.OfBytes>().SelectMany(part => part.Value.ToArray()).ToArray());
}
