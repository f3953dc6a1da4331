using RpdBot.Tables;
using Xunit.Abstractions;

namespace RpdBot.Tests.Tables;

/// <summary>Long random histories: every backend does what a dictionary does.</summary>
public abstract class TableHistoryContract(ITestOutputHelper output)
{
    /// <summary>The store under test, empty.</summary>
    protected abstract ITables Store { get; }

    [Fact]
    public async Task History_OfRandomCommits_AgreesWithADictionary()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var table = Store.Open("Cases");
        var model = new SortedDictionary<string, (RowValues Values, string ETag)>(StringComparer.Ordinal);
        var past = new List<(string Key, string ETag)> { ("", "W/\"never\"") };

        for (var turn = 0; turn < 300; turn++)
        {
            var changes = Changes(random, turn, model, past);
            var refusals = changes.Select(change => WhyNot(model, change)).OfType<CommitResult.Refused>().ToList();
            var result = await table.CommitAsync("p", changes, default);
            if (refusals.Count > 0)
            {
                Assert.Contains(Assert.IsType<CommitResult.Refused>(result), refusals);
            }
            else
            {
                Make(model, changes, Assert.IsType<CommitResult.Committed>(result), past);
            }
        }

        var rows = await table.ReadAllAsync(RowRange.All("p") with { PageSize = 7 }).ToListAsync();
        Assert.Equal(model.Select(row => new Row("p", row.Key, row.Value.Values, row.Value.ETag)), rows);
    }

    private static List<RowChange> Changes(
        Random random,
        int turn,
        SortedDictionary<string, (RowValues Values, string ETag)> model,
        List<(string Key, string ETag)> past
    )
    {
        var keys = Enumerable.Range(0, 12).Select(index => $"k{index}").ToArray();
        random.Shuffle(keys);
        var values = RowValues.Empty.With("turn", turn);
        return
        [
            .. keys.Take(random.Next(1, 5))
                .Select(
                    RowChange (key) =>
                    {
                        var known = model.TryGetValue(key, out var row);
                        var etag = known && random.Next(8) > 0 ? row.ETag : past[random.Next(past.Count)].ETag;
                        return random.Next(8) switch
                        {
                            0 => new RowChange.Upsert(key, values),
                            1 or 2 => new RowChange.Delete(key, etag),
                            _ when known => new RowChange.Replace(key, values, etag),
                            _ => new RowChange.Insert(key, values),
                        };
                    }
                ),
        ];
    }

    private static CommitResult.Refused? WhyNot(
        SortedDictionary<string, (RowValues Values, string ETag)> model,
        RowChange change
    )
    {
        var there = model.TryGetValue(change.Key, out var row);
        RefusedBecause? because = change switch
        {
            RowChange.Insert => there ? RefusedBecause.Exists : null,
            RowChange.Replace replace => WhyNot(there, row.ETag, replace.ETag),
            RowChange.Delete delete => WhyNot(there, row.ETag, delete.ETag),
            _ => null,
        };
        return because is { } reason ? new CommitResult.Refused(change.Key, reason) : null;
    }

    private static RefusedBecause? WhyNot(bool there, string found, string asked) =>
        !there ? RefusedBecause.Missing
        : found != asked ? RefusedBecause.Changed
        : null;

    private static void Make(
        SortedDictionary<string, (RowValues Values, string ETag)> model,
        List<RowChange> changes,
        CommitResult.Committed made,
        List<(string Key, string ETag)> past
    )
    {
        foreach (var change in changes)
        {
            var values = change switch
            {
                RowChange.Insert insert => insert.Values,
                RowChange.Upsert upsert => upsert.Values,
                RowChange.Replace replace => replace.Values,
                _ => null,
            };
            model.Remove(change.Key);
            if (values is not null)
            {
                // Two rows may have one ETag, as with Azurite in one millisecond; one row never has it twice.
                Assert.DoesNotContain((change.Key, made.ETags[change.Key]), past);
                past.Add((change.Key, made.ETags[change.Key]));
                model[change.Key] = (values, made.ETags[change.Key]);
            }
        }
    }
}
