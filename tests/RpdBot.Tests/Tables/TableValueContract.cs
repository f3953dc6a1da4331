using RpdBot.Tables;

namespace RpdBot.Tests.Tables;

/// <summary>What every backend gives back of what it was given, and what it does not take.</summary>
public abstract class TableValueContract
{
    /// <summary>The store under test, empty.</summary>
    protected abstract ITables Store { get; }

    private ITable Table => Store.Open("People");

    [Fact]
    public async Task Values_OfEveryType_ComeBackExactly()
    {
        var values = RowValues
            .Empty.With("text", "Zoë's \"café\" \\ {braces} <b> \u2028 \0 \U0001F9D1\u200D\U0001F9D2 مرحبا")
            .With("none", "")
            .With("most", long.MaxValue)
            .With("least", long.MinValue)
            .With("yes", true)
            .With("no", false)
            .With("third", 1.0 / 3)
            .With("whole", 2.0)
            .With("infinite", double.NegativeInfinity)
            .With("nan", double.NaN)
            .With("tick", new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.FromHours(1)).AddTicks(1))
            .With("earliest", TableLimits.EarliestInstant)
            .With("latest", DateTimeOffset.MaxValue)
            .With("bytes", new byte[] { 0, 1, 255 })
            .With("noBytes", Array.Empty<byte>());
        Assert.Equal(values, await RoundTripAsync(values));
    }

    [Fact]
    public async Task Instant_WithAnOffset_ComesBackAsTheSameMomentInUtc()
    {
        var told = new DateTimeOffset(2026, 7, 1, 10, 0, 0, TimeSpan.FromHours(1));
        var read = await RoundTripAsync(RowValues.Empty.With("at", told));
        Assert.Equal(told, read.Instant("at"));
        Assert.Equal(TimeSpan.Zero, read.Instant("at").Offset);
    }

    [Fact]
    public async Task Text_LongerThanOneAzureProperty_ComesBackWhole()
    {
        var text = string.Concat(Enumerable.Repeat("0123456789abcdeé", 30_000)); // 480,000 code units
        Assert.Equal(text, (await RoundTripAsync(RowValues.Empty.With("state", text))).Text("state"));
    }

    [Fact]
    public async Task Row_WithoutValues_IsARow()
    {
        Assert.Equal(RowValues.Empty, await RoundTripAsync(RowValues.Empty));
    }

    [Fact]
    public async Task Row_OfTheMostValues_ComesBack()
    {
        var values = Many(TableLimits.Properties);
        Assert.Equal(values, await RoundTripAsync(values));
        await NotTakenAsync(new RowChange.Upsert("a", Many(TableLimits.Properties + 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a%b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public async Task Key_ThatAzureCannotHave_IsNotTaken(string key)
    {
        await NotTakenAsync(new RowChange.Upsert(key, RowValues.Empty));
        await Assert.ThrowsAsync<TableLimitException>(() => Table.GetAsync("p", key, default));
        await Assert.ThrowsAsync<TableLimitException>(() => Table.GetAsync(key, "a", default));
        await Assert.ThrowsAsync<TableLimitException>(() => Table.QueryAsync(RowRange.All(key), null, default));
    }

    [Fact]
    public async Task Key_OfTheMostCharacters_IsTakenAndOneMoreIsNot()
    {
        var key = new string('k', TableLimits.KeyLength);
        Assert.IsType<CommitResult.Committed>(await CommitAsync(new RowChange.Insert(key, RowValues.Empty)));
        Assert.NotNull(await Table.GetAsync("p", key, default));
        await NotTakenAsync(new RowChange.Insert(key + "k", RowValues.Empty));
    }

    [Fact]
    public async Task Row_OverOneMebibyte_IsNotTaken()
    {
        await NotTakenAsync(new RowChange.Upsert("a", RowValues.Empty.With("text", new string('x', 512 * 1024))));
    }

    [Fact]
    public async Task Commit_OverFourMebibytes_IsNotTaken()
    {
        var text = RowValues.Empty.With("text", new string('x', 500_000));
        await NotTakenAsync([.. Enumerable.Range(0, 9).Select(index => new RowChange.Upsert($"{index}", text))]);
    }

    [Fact]
    public async Task Commit_OfNoneOrOverAHundredOrOneRowTwice_IsNotTaken()
    {
        await NotTakenAsync();
        await NotTakenAsync([
            .. Enumerable.Range(0, 101).Select(index => new RowChange.Upsert($"{index}", RowValues.Empty)),
        ]);
        await NotTakenAsync(
            new RowChange.Upsert("b", RowValues.Empty),
            new RowChange.Upsert("a", RowValues.Empty),
            new RowChange.Delete("b", "W/\"1\"")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("*")]
    public async Task ETag_OfNoWriting_IsNotTaken(string etag)
    {
        await CommitAsync(new RowChange.Insert("a", RowValues.Empty));
        await NotTakenAsync(new RowChange.Replace("a", RowValues.Empty.With("n", 1), etag));
        await NotTakenAsync(new RowChange.Delete("a", etag));
        Assert.Equal(RowValues.Empty, (await Table.GetAsync("p", "a", default))?.Values);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("a-b")]
    [InlineData("")]
    [InlineData("Cases\n")]
    public void Table_OfABadName_IsNotOpened(string name)
    {
        Assert.Throws<TableLimitException>(() => Store.Open(name));
    }

    [Fact]
    public async Task Call_CancelledBefore_DoesNothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Table.CommitAsync("p", [new RowChange.Insert("a", RowValues.Empty)], cancelled)
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Table.GetAsync("p", "a", cancelled));
        Assert.Null(await Table.GetAsync("p", "a", default));
    }

    private static RowValues Many(int count) =>
        RowValues.Of(
            Enumerable
                .Range(0, count)
                .Select(index => KeyValuePair.Create<string, RowValue>($"v{index}", new RowValue.OfNumber(index)))
        );

    private async Task<RowValues> RoundTripAsync(RowValues values)
    {
        Assert.IsType<CommitResult.Committed>(await CommitAsync(new RowChange.Insert("a", values)));
        return (await Table.GetAsync("p", "a", default))!.Values;
    }

    private Task<CommitResult> CommitAsync(params RowChange[] changes) => Table.CommitAsync("p", changes, default);

    private async Task NotTakenAsync(params RowChange[] changes)
    {
        await Assert.ThrowsAsync<TableLimitException>(() => CommitAsync(changes));
    }
}
