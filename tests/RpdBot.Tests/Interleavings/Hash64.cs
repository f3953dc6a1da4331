using RpdBot.Tables;

namespace RpdBot.Tests.Interleavings;

/// <summary>Hashes of 64 bits, by which two states are held to be the same: with some 100,000 states a clash is out of reach.</summary>
internal static class Hash64
{
    public const ulong Seed = 14695981039346656037;

    public static ulong Mix(this ulong hash, ulong value) => ulong.RotateLeft((hash ^ value) * 0x9E3779B97F4A7C15, 27);

    public static ulong Mix(this ulong hash, string text)
    {
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211;
        }

        return hash.Mix((ulong)text.Length);
    }

    public static ulong Mix(this ulong hash, Row? row) =>
        row is null ? hash.Mix(0) : hash.Mix(row.Partition).Mix(row.Key).Mix(row.ETag).Mix(row.Values);

    public static ulong Mix(this ulong hash, RowValues values)
    {
        foreach (var (name, value) in values.ByName)
        {
            hash = value switch
            {
                RowValue.OfText text => hash.Mix(name).Mix(text.Value),
                RowValue.OfNumber number => hash.Mix(name).Mix((ulong)number.Value),
                RowValue.OfFlag flag => hash.Mix(name).Mix(flag.Value ? 1UL : 2UL),
                RowValue.OfInstant instant => hash.Mix(name).Mix((ulong)instant.Value.UtcTicks),
                _ => throw new InvalidOperationException($"No case keeps a {value.GetType().Name}."),
            };
        }

        return hash;
    }

    public static ulong Mix(this ulong hash, CommitResult result) =>
        result switch
        {
            CommitResult.Committed done => done
                .ETags.OrderBy(tag => tag.Key, StringComparer.Ordinal)
                .Aggregate(hash.Mix(3), (mixed, tag) => mixed.Mix(tag.Value)),
            CommitResult.Refused refused => hash.Mix(5).Mix((ulong)refused.Because),
            _ => hash,
        };
}
