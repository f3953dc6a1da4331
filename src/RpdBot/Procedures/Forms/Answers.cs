using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace RpdBot.Procedures.Forms;

/// <summary>What was answered, field by field, each in the canonical text of its kind.</summary>
/// <remarks>
/// A field without an answer is not in it: an empty text is never kept. Two of them are equal when they hold the same
/// answers. See <see cref="FieldKind"/> for the canonical texts; <see cref="FormCheck"/> makes them from what was typed.
/// </remarks>
[JsonConverter(typeof(AnswersJson))]
[DebuggerDisplay("***")]
public sealed class Answers : IEquatable<Answers>
{
    /// <summary>No answers.</summary>
    public static readonly Answers None = new(ImmutableSortedDictionary.Create<string, Words>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, Words> _byId;

    private Answers(ImmutableSortedDictionary<string, Words> byId) => _byId = byId;

    /// <summary>The ids of the answered fields, in ordinal order.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>How many fields are answered.</summary>
    public int Count => _byId.Count;

    /// <summary>The words of a field, empty when it is not answered.</summary>
    public Words this[string id] => _byId.GetValueOrDefault(id);

    /// <summary>Whether the field is answered.</summary>
    public bool Has(string id) => _byId.ContainsKey(id);

    /// <summary>The answer of a date field; null when there is none that reads as one.</summary>
    public DateOnly? Date(string id) => CanonicalText.ToDate(this[id].Value);

    /// <summary>The answer of a date and time field; null when there is none that reads as one.</summary>
    public DateTimeOffset? Time(string id) => CanonicalText.ToTime(this[id].Value);

    /// <summary>The ids of the choices made; none when there is no answer.</summary>
    public IReadOnlyList<string> Choices(string id) => this[id].Value.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The answer of a yes-or-no field; null when there is none.</summary>
    public bool? Flag(string id) => CanonicalText.ToFlag(this[id].Value);

    /// <summary>The answer of a number field; null when there is none that reads as one.</summary>
    public int? Number(string id) => CanonicalText.ToNumber(this[id].Value);

    /// <summary>These answers and this one; an empty text takes the answer away.</summary>
    public Answers With(string id, Words words) => new(words.IsEmpty ? _byId.Remove(id) : _byId.SetItem(id, words));

    /// <inheritdoc cref="With(string, Words)"/>
    public Answers With(string id, string? text) => With(id, new Words(text));

    /// <summary>These answers and this day.</summary>
    public Answers With(string id, DateOnly day) => With(id, CanonicalText.Of(day));

    /// <summary>These answers and this moment, written in London time.</summary>
    public Answers With(string id, DateTimeOffset moment) => With(id, CanonicalText.Of(moment));

    /// <summary>These answers and this yes or no.</summary>
    public Answers With(string id, bool flag) => With(id, flag ? CanonicalText.Yes : CanonicalText.No);

    /// <summary>These answers and this number.</summary>
    public Answers With(string id, int number) => With(id, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Both; where both answer a field, the other's answer stands.</summary>
    public Answers Merge(Answers other) => new(_byId.SetItems(other._byId));

    /// <summary>The answers of these fields alone.</summary>
    public Answers Only(IEnumerable<string> ids) => new(None._byId.SetItems(ids.Where(Has).Select(Entry)));

    /// <inheritdoc/>
    public bool Equals(Answers? other) => other is not null && _byId.SequenceEqual(other._byId);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Answers);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _byId.Aggregate(0, (hash, entry) => HashCode.Combine(hash, entry.Key, entry.Value));

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";

    private KeyValuePair<string, Words> Entry(string id) => new(id, this[id]);
}
