using RpdBot.People;
using RpdBot.Tests.People.FakeGraph;
using static RpdBot.Tests.People.FakeGraph.GraphBench;

namespace RpdBot.Tests.People;

/// <summary>Graph refuses, is busy, is slow or is down: always an answer, in time, and nothing of it in the log.</summary>
public sealed class GraphTroubleTests : IAsyncLifetime
{
    /// <summary>Only a test that fails waits so long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private GraphBench _bench = null!;

    public async Task InitializeAsync()
    {
        _bench = await StartAsync();
        _bench.HomeTenant.With(User(1, "Ada Canary", manager: 2), User(2, "Bo Canary"));
        _bench.OtherTenant.With(User(20, "Cy Canary"));
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Theory]
    [InlineData(403, "Forbidden: 403 code403")]
    [InlineData(429, "Busy: 429 code429")]
    [InlineData(500, "Down: 500 code500")]
    [InlineData(503, "Down: 503 code503")]
    [InlineData(504, "Down: 504 code504")]
    [InlineData(400, "Refused: 400 code400")]
    public async Task Find_WithAFault_SaysWhyAndIsNotKept(int status, string expected)
    {
        _bench.Graph.FailNext(status);

        Assert.Equal(expected, Assert.IsType<DirectoryAnswer.Unavailable>(await FindAsync()).Reason);

        _bench.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.IsType<DirectoryAnswer.Found>(await FindAsync());
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("Thu, 26 Nov 2026 09:02:00 GMT", 120)]
    [InlineData("86400", 600)] // never longer than ten minutes
    [InlineData(null, 10)]
    public async Task RetryAfter_OfABusyTenant_IsKept(string? retryAfter, int seconds)
    {
        _bench.Graph.FailNext(429, retryAfter);
        await FindAsync();

        _bench.Clock.Advance(TimeSpan.FromSeconds(seconds - 1));
        Assert.IsType<DirectoryAnswer.Unavailable>(await FindAsync());
        Assert.Single(_bench.Graph.Requests);

        _bench.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.IsType<DirectoryAnswer.Found>(await FindAsync());
    }

    [Fact]
    public async Task RetryAfter_OfOneTenant_HoldsUpNoOther()
    {
        _bench.Graph.FailNext(503, "60");
        await FindAsync();

        Assert.IsType<DirectoryAnswer.Found>(await _bench.Directory.FindAsync(At(Other, 20), default));
    }

    [Fact]
    public async Task Forbidden_OfATenant_CausesNoPause()
    {
        _bench.Graph.FailNext(403);
        await FindAsync();

        Assert.IsType<DirectoryAnswer.Found>(await FindAsync());
    }

    [Fact]
    public async Task Find_WithASlowGraph_EndsAfterThreeSecondsAndPauses()
    {
        _bench.Graph.Gate = new TaskCompletionSource();
        var asking = FindAsync();
        await _bench.Graph.UntilRequestsAsync(1);
        _bench.Clock.Advance(TimeSpan.FromSeconds(3) - TimeSpan.FromTicks(1));
        Assert.False(asking.IsCompleted);

        _bench.Clock.Advance(TimeSpan.FromTicks(1));

        Assert.StartsWith(
            "Slow",
            Assert.IsType<DirectoryAnswer.Unavailable>(await asking.WaitAsync(Patience)).Reason,
            StringComparison.Ordinal
        );
        Assert.IsType<DirectoryAnswer.Unavailable>(await FindAsync()); // at once, without another three seconds
        Assert.Single(_bench.Graph.Requests);
    }

    [Fact]
    public async Task Find_GivenUpByItsCaller_Throws()
    {
        _bench.Graph.Gate = new TaskCompletionSource();
        using var giveUp = new CancellationTokenSource();
        var asking = _bench.Directory.FindAsync(At(Home, 1), giveUp.Token);
        await _bench.Graph.UntilRequestsAsync(1);

        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task Find_WithNobodyListening_IsUnavailable()
    {
        await _bench.Graph.DisposeAsync();

        Assert.StartsWith(
            "Down",
            Assert.IsType<DirectoryAnswer.Unavailable>(await FindAsync()).Reason,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("AADSTS7000215: Invalid client secret for app 'x'.", "NoToken: AADSTS7000215")]
    [InlineData("Nobody answers.", "NoToken: AuthenticationFailedException")]
    public async Task Find_WithoutAToken_SaysEntrasNumber(string refusal, string expected)
    {
        _bench.Credentials.Refusals[Home] = refusal;

        Assert.Equal(expected, Assert.IsType<DirectoryAnswer.Unavailable>(await FindAsync()).Reason);
        Assert.Empty(_bench.Graph.Requests);
    }

    [Fact]
    public async Task Find_WithATokenThatIsNotAccepted_SaysSo()
    {
        _bench.HomeTenant.AcceptsTokens = false;

        Assert.StartsWith(
            "NoToken: 401",
            Assert.IsType<DirectoryAnswer.Unavailable>(await FindAsync()).Reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Log_OfAllThis_NamesNobody()
    {
        _bench.Graph.FailNext(403);
        await _bench.Directory.FindByEmailAsync("ada.canary@agency.example", default);
        await _bench.Directory.SearchAsync("canary", default);
        await FindAsync();
        _bench.Graph.FailNext(503);
        await _bench.Directory.ManagerOfAsync(new() { Name = "Ada Canary", Entra = At(Home, 1) }, 2, default);

        Assert.Contains("403", _bench.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", _bench.Log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(FakeGraphServer.TokenPrefix, _bench.Log.Text, StringComparison.OrdinalIgnoreCase);
    }

    private Task<DirectoryAnswer> FindAsync() => _bench.Directory.FindAsync(At(Home, 1), default);
}
