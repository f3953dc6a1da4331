using System.Collections.Immutable;

namespace RpdBot.Tests.FakeAzure;

/// <summary>Everything that the account holds, at one moment; nothing changes it.</summary>
public sealed record FakeAzureState
{
    public static readonly FakeAzureState Empty = new();

    /// <summary>Tables by name, whose case does not count.</summary>
    internal ImmutableDictionary<string, ImmutableSortedDictionary<FakeKey, FakeEntity>> Tables { get; init; } =
        ImmutableDictionary.Create<string, ImmutableSortedDictionary<FakeKey, FakeEntity>>(
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>How many rows a table has.</summary>
    public int Count(string table) => Tables.TryGetValue(table, out var rows) ? rows.Count : 0;

    internal FakeAzureState With(string table, FakeKey key, FakeEntity? entity) =>
        this with
        {
            Tables = Tables.SetItem(
                table,
                entity is null ? Tables[table].Remove(key) : Tables[table].SetItem(key, entity)
            ),
        };
}
