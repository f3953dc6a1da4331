using System.Collections.Immutable;
using System.Text;

namespace RpdBot.Tables;

/// <summary>What a row holds: named values, each of a type. Nothing changes it; <c>With</c> makes another.</summary>
/// <remarks>
/// <code>RowValues.Empty.With("state", json).With("revision", 3)</code>
/// Names are letters and digits, at most 100; the underscore is left to backends that must split a long text.
/// A null value is no value: the name is left out. Two are equal when they hold equal values.
/// </remarks>
public sealed class RowValues : IEquatable<RowValues>
{
    private readonly ImmutableSortedDictionary<string, RowValue> values;

    private RowValues(ImmutableSortedDictionary<string, RowValue> values) => this.values = values;

    /// <summary>No values.</summary>
    public static RowValues Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, RowValue>(StringComparer.Ordinal));

    /// <summary>All values, in the ordinal order of their names.</summary>
    public IReadOnlyDictionary<string, RowValue> ByName => values;

    /// <summary>These values; of two of one name the last.</summary>
    /// <exception cref="TableLimitException">A name or a moment is not one that a row can have.</exception>
    public static RowValues Of(IEnumerable<KeyValuePair<string, RowValue>> values)
    {
        var builder = Empty.values.ToBuilder();
        foreach (var (name, value) in values)
        {
            TableLimits.CheckValue(name, value);
            builder[name] = value;
        }

        return new RowValues(builder.ToImmutable());
    }

    /// <summary>Whether there is a value of that name, of whatever type.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>With this text. Half a surrogate pair becomes U+FFFD, since no backend can carry it.</summary>
    public RowValues With(string name, string? value) =>
        With(name, value is null ? null : new RowValue.OfText(WellFormed(value)));

    /// <summary>With this whole number.</summary>
    public RowValues With(string name, long? value) =>
        With(name, value is null ? null : new RowValue.OfNumber(value.Value));

    /// <summary>With this truth value.</summary>
    public RowValues With(string name, bool? value) =>
        With(name, value is null ? null : new RowValue.OfFlag(value.Value));

    /// <summary>With this number.</summary>
    public RowValues With(string name, double? value) =>
        With(name, value is null ? null : new RowValue.OfReal(value.Value));

    /// <summary>With this moment; only the moment is kept, not the offset in which it was told.</summary>
    public RowValues With(string name, DateTimeOffset? value) =>
        With(name, value is null ? null : new RowValue.OfInstant(value.Value.ToUniversalTime()));

    /// <summary>With a copy of these bytes.</summary>
    public RowValues With(string name, ReadOnlyMemory<byte> value) => With(name, new RowValue.OfBytes(value.ToArray()));

    /// <summary>With this value; null leaves the name out.</summary>
    /// <exception cref="TableLimitException">The name or the moment is not one that a row can have.</exception>
    public RowValues With(string name, RowValue? value)
    {
        TableLimits.CheckValue(name, value);
        return new RowValues(value is null ? values.Remove(name) : values.SetItem(name, value));
    }

    /// <summary>The text of that name.</summary>
    /// <exception cref="InvalidDataException">The row has none, or a value of another type.</exception>
    public string Text(string name) => TextOrNull(name) ?? throw Missing(name);

    /// <summary>The whole number of that name.</summary>
    /// <exception cref="InvalidDataException">The row has none, or a value of another type.</exception>
    public long Number(string name) => NumberOrNull(name) ?? throw Missing(name);

    /// <summary>The truth value of that name.</summary>
    /// <exception cref="InvalidDataException">The row has none, or a value of another type.</exception>
    public bool Flag(string name) => FlagOrNull(name) ?? throw Missing(name);

    /// <summary>The number of that name.</summary>
    /// <exception cref="InvalidDataException">The row has none, or a value of another type.</exception>
    public double Real(string name) => RealOrNull(name) ?? throw Missing(name);

    /// <summary>The moment of that name, in UTC.</summary>
    /// <exception cref="InvalidDataException">The row has none, or a value of another type.</exception>
    public DateTimeOffset Instant(string name) => InstantOrNull(name) ?? throw Missing(name);

    /// <summary>The bytes of that name.</summary>
    /// <exception cref="InvalidDataException">The row has none, or a value of another type.</exception>
    public ReadOnlyMemory<byte> Bytes(string name) => BytesOrNull(name) ?? throw Missing(name);

    /// <summary>The text of that name, or null when there is no value.</summary>
    public string? TextOrNull(string name) => Find<RowValue.OfText>(name)?.Value;

    /// <summary>The whole number of that name, or null when there is no value.</summary>
    public long? NumberOrNull(string name) => Find<RowValue.OfNumber>(name)?.Value;

    /// <summary>The truth value of that name, or null when there is no value.</summary>
    public bool? FlagOrNull(string name) => Find<RowValue.OfFlag>(name)?.Value;

    /// <summary>The number of that name, or null when there is no value.</summary>
    public double? RealOrNull(string name) => Find<RowValue.OfReal>(name)?.Value;

    /// <summary>The moment of that name in UTC, or null when there is no value.</summary>
    public DateTimeOffset? InstantOrNull(string name) => Find<RowValue.OfInstant>(name)?.Value;

    /// <summary>The bytes of that name, or null when there is no value.</summary>
    public ReadOnlyMemory<byte>? BytesOrNull(string name) => Find<RowValue.OfBytes>(name)?.Value;

    /// <inheritdoc/>
    public bool Equals(RowValues? other) => other is not null && values.SequenceEqual(other.values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RowValues);

    /// <inheritdoc/>
    public override int GetHashCode() => values.Aggregate(0, (hash, value) => HashCode.Combine(hash, value));

    /// <summary>The names only: values are what people wrote.</summary>
    public override string ToString() => $"[{string.Join(", ", values.Keys)}]";

    private T? Find<T>(string name)
        where T : RowValue
    {
        return values.GetValueOrDefault(name) switch
        {
            null => null,
            T found => found,
            var other => throw new InvalidDataException($"'{name}' is {other.GetType().Name}, not {typeof(T).Name}."),
        };
    }

    private static InvalidDataException Missing(string name) => new($"The row has no '{name}'.");

    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
            : text;
}
