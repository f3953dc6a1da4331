using System.Collections.Immutable;

namespace RpdBot.Tests.FakeAzure;

/// <summary>Where a row stands.</summary>
internal readonly record struct FakeKey(string Partition, string Row)
{
    /// <summary>The order of rows: by partition, then by key, each by code unit.</summary>
    public static Comparer<FakeKey> Order { get; } =
        Comparer<FakeKey>.Create(
            (one, other) =>
                string.CompareOrdinal(one.Partition, other.Partition) is not 0 and var partitions
                    ? partitions
                    : string.CompareOrdinal(one.Row, other.Row)
        );
}

/// <summary>One value: its type, and how it is written in JSON.</summary>
internal sealed record FakeValue(string Type, string Json);

/// <summary>One row as the service keeps it.</summary>
internal sealed record FakeEntity(string ETag, ImmutableSortedDictionary<string, FakeValue> Values);
