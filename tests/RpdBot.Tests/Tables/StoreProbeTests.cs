using RpdBot.Tables;
using RpdBot.Tests.FakeAzure;

namespace RpdBot.Tests.Tables;

public sealed class StoreProbeTests
{
    private readonly ManualClock clock = new(new DateTimeOffset(2026, 6, 4, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Account_ThatAnswers_IsInOrder()
    {
        Assert.Null(await CheckAsync(new FakeAzureServer(clock)));
    }

    [Theory]
    [InlineData(60, null)]
    [InlineData(61, "This machine's clock differs from the storage account's by 61 seconds.")]
    [InlineData(-61, "This machine's clock differs from the storage account's by -61 seconds.")]
    public async Task Clock_UnlikeTheAccounts_IsReported(int seconds, string? expected)
    {
        var server = new FakeAzureServer(clock) { Skew = TimeSpan.FromSeconds(seconds) };
        var trouble = await CheckAsync(server);
        Assert.Equal((expected, expected is not null), (trouble?.Sentence, trouble?.IsUsable == true));
    }

    [Fact]
    public async Task Account_ThatRefuses_IsNamedByItsCode()
    {
        var server = new FakeAzureServer(clock) { Token = "another" };
        Assert.Equal(
            new StoreTrouble("The storage account refuses the bot (403 AuthenticationFailed).", IsUsable: false),
            await CheckAsync(server)
        );
    }

    [Theory]
    [InlineData(FakeFault.RequestLost, "cannot be reached")]
    [InlineData(FakeFault.Busy, "503 ServerBusy")]
    public async Task Account_ThatIsAway_IsReported(FakeFault fault, string expected)
    {
        var server = new FakeAzureServer(clock);
        for (var number = 1; number <= 5; number++)
        {
            server.FailRequest(number, fault);
        }

        Assert.Contains(expected, (await CheckAsync(server))?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Account_ThatNeverAnswers_IsReportedWithinSeconds()
    {
        var server = new FakeAzureServer(clock) { Before = _ => new TaskCompletionSource<HttpResponseMessage?>().Task };
        var check = CheckAsync(server);
        await clock.UntilTimersAsync(2);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(new StoreTrouble("The storage account does not answer in time.", IsUsable: false), await check);
    }

    [Fact]
    public async Task BuiltInStore_ThatCanBeRead_IsInOrderAndOtherwiseSaysSo()
    {
        using var temporary = new TemporaryTables();
        var faulty = new FaultyTables(temporary);
        var probe = new ReadProbe(faulty);
        Assert.Null(await probe.CheckAsync(default));
        faulty.FailRequest(2, FaultMoment.Before);
        var trouble = await probe.CheckAsync(default);
        Assert.StartsWith("The store cannot be read", trouble?.Sentence, StringComparison.Ordinal);
    }

    private static async Task<StoreTrouble?> CheckAsync(FakeAzureServer server)
    {
        using var tables = server.OpenTables();
        return await tables.CheckAsync(default);
    }
}
