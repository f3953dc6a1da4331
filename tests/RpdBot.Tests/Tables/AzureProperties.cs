using FsCheck;
using FsCheck.Fluent;
using RpdBot.Tables;
using RpdBot.Tests.FakeAzure;
using Xunit.Abstractions;

namespace RpdBot.Tests.Tables;

/// <summary>Whatever keys, ranges and values there are, the account gives back what it was given, and nothing else.</summary>
public sealed class AzureProperties(ITestOutputHelper output)
{
    private const ulong Seed = 20260604;
    private const ulong Gamma = 31; // FsCheck wants it odd

    private static readonly Gen<char> Characters = Gen.Frequency(
        (4, Gen.Elements([.. "'\"()=,;:&+$ |!~.@*[]{}<>^`-_"])),
        (4, Gen.Choose('0', 'z').Select(one => (char)one)),
        (1, Gen.Choose(0xA1, 0xD7FF).Select(one => (char)one))
    );

    private static readonly Gen<string> Keys =
        from length in Gen.Choose(1, 12)
        from text in Gen.ArrayOf(Characters.Where(one => !"/\\#?%".Contains(one)), length)
        select new string(text);

    private static readonly Gen<string> Texts =
        from pieces in Gen.ArrayOf(
            Gen.Elements("x", "é", "\U0001F9D1", "\"", "\r\n--", "\0", new string('y', 32_760)),
            12
        )
        from length in Gen.Choose(0, 12)
        select string.Concat(pieces.Take(length));

    private static readonly Gen<RowValue> Values = Gen.OneOf(
        Texts.Select(RowValue (text) => new RowValue.OfText(text)),
        ArbMap.Default.GeneratorFor<long>().Select(RowValue (number) => new RowValue.OfNumber(number)),
        ArbMap.Default.GeneratorFor<bool>().Select(RowValue (flag) => new RowValue.OfFlag(flag)),
        ArbMap.Default.GeneratorFor<double>().Select(RowValue (real) => new RowValue.OfReal(real)),
        ArbMap.Default.GeneratorFor<byte[]>().Select(RowValue (bytes) => new RowValue.OfBytes(bytes)),
        Gen.Choose(0, int.MaxValue)
            .Select(
                RowValue (ticks) => new RowValue.OfInstant(TableLimits.EarliestInstant.AddTicks(ticks * 1_000_003L))
            )
    );

    private static readonly Gen<RowValues> Rows =
        from count in Gen.Choose(0, 6)
        from values in Gen.ArrayOf(Values, count)
        select RowValues.Of(values.Select((value, index) => KeyValuePair.Create($"v{index}", value)));

    [Fact]
    public void Key_OfAnyCharacters_IsFoundAndNoOtherIs() =>
        Check(
            from partition in Keys
            from other in Keys
            from key in Keys
            select (partition, other, key),
            async (table, one) =>
            {
                await table.CommitAsync(one.partition, [new RowChange.Insert(one.key, RowValues.Empty)], default);
                var there = await table.GetAsync(one.partition, one.key, default);
                var elsewhere = await table.GetAsync(one.other, one.key, default);
                var range = await KeysAsync(table, RowRange.Prefix(one.partition, one.key));
                return (there?.Partition, there?.Key) == (one.partition, one.key)
                    && elsewhere is not null == (one.other == one.partition)
                    && range.SequenceEqual([one.key]);
            }
        );

    [Fact]
    public void Range_OfAnyBounds_HasTheKeysBetweenThem() =>
        Check(
            from keys in Gen.ArrayOf(Keys, 8)
            from bounds in Gen.ArrayOf(Keys, 2)
            from size in Gen.Choose(1, 4)
            select (keys: keys.Distinct(StringComparer.Ordinal).ToArray(), bounds, size),
            async (table, one) =>
            {
                var changes = one.keys.Select(RowChange (key) => new RowChange.Insert(key, RowValues.Empty));
                await table.CommitAsync("p", [.. changes], default);
                await table.CommitAsync("q", [.. changes], default);
                var range = new RowRange("p", one.bounds[0], one.bounds[1]) { PageSize = one.size };
                var expected = one
                    .keys.Where(key => string.CompareOrdinal(key, range.From) >= 0)
                    .Where(key => string.CompareOrdinal(key, range.To) < 0)
                    .Order(StringComparer.Ordinal);
                return expected.SequenceEqual(await KeysAsync(table, range));
            }
        );

    [Fact]
    public void Commit_OfAnyRows_ComesBackAsItWas() =>
        Check(
            from keys in Gen.ArrayOf(Keys, 3)
            from rows in Gen.ArrayOf(Rows, 3)
            select keys.Zip(rows).DistinctBy(row => row.First).ToArray(),
            async (table, one) =>
            {
                var changes = one.Select(RowChange (row) => new RowChange.Insert(row.First, row.Second));
                var made = (CommitResult.Committed)await table.CommitAsync("p", [.. changes], default);
                var read = await table.ReadAllAsync(RowRange.All("p")).ToListAsync();
                return one.Select(row => new Row("p", row.First, row.Second, made.ETags[row.First]))
                    .OrderBy(row => row.Key, StringComparer.Ordinal)
                    .SequenceEqual(read);
            }
        );

    private static async Task<List<string>> KeysAsync(ITable table, RowRange range) =>
        await table.ReadAllAsync(range).Select(row => row.Key).ToListAsync();

    private void Check<T>(Gen<T> any, Func<ITable, T, Task<bool>> holds)
    {
        output.WriteLine($"seed {Seed}, {Gamma}");
        var server = new FakeAzureServer();
        using var tables = server.OpenTables();
        var table = tables.Open("Cases");
        Prop.ForAll(
                Arb.From(any),
                async (T one) =>
                {
                    server.Restore(FakeAzureState.Empty);
                    return await holds(table, one);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(Seed, Gamma).WithMaxTest(200));
    }
}
