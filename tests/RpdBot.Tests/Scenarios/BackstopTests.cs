using Microsoft.Extensions.DependencyInjection;
using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>What should never come about, done by hand, and mended by the look at every case.</summary>
public sealed class BackstopTests
{
    [Fact]
    public async Task Sound_Cases_AreLeftAsTheyAre()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToOtherManagerAsync();
        await partnership.Robin.RaiseAsync("resolved");
        await partnership.QuietAsync();
        var before = await partnership.WakeupsAsync();

        Assert.Equal(BackstopReport.Nothing with { Cases = 2 }, await partnership.LookAtAllAsync());
        Assert.Equal(before, await partnership.WakeupsAsync());
    }

    [Fact]
    public async Task Case_WithoutItsWakeups_GetsOneAndItsDeadlinePasses()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToOtherManagerAsync();
        await partnership.QuietAsync();
        await partnership.ForgetWakeupsAsync();
        await partnership.PassAsync(TimeSpan.FromDays(8));
        Assert.Equal(0, partnership.Imani.Sees("No answer has come in time"));

        Assert.Equal(1, (await partnership.LookAtAllAsync()).Woken);
        await partnership.SweepAsync();
        Assert.Equal(1, partnership.Imani.Sees("No answer has come in time"));
        Assert.Equal(0, (await partnership.LookAtAllAsync()).Woken);
    }

    [Fact]
    public async Task Slot_WithoutAWakeup_IsDelivered()
    {
        await using var partnership = await Partnership.StartAsync();
        partnership.Teams.Faults.When(partnership.PostsTo(partnership.Tamsin), Fault.Throttle(30), times: 1);
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();
        await partnership.ForgetWakeupsAsync();
        await partnership.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(0, partnership.Tamsin.Sees(reference));

        await partnership.LookAtAllAsync();
        await partnership.SweepAsync();
        Assert.Equal(1, partnership.Tamsin.Sees(reference));
    }

    [Fact]
    public async Task Register_WithoutTheCase_KnowsItAgain()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.QuietAsync();
        await partnership.DeleteAsync("Register", "demo|open", reference);
        Assert.Empty(await partnership.RegisterAsync());

        Assert.Equal(1, (await partnership.LookAtAllAsync()).Registered);
        Assert.Equal([reference], (await partnership.RegisterAsync()).Select(entry => entry.Reference.Value));
    }

    [Fact]
    public async Task Register_OfACaseLongOver_LosesItsTombstone()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.Robin.RaiseAsync("resolved");
        await partnership.QuietAsync();
        await partnership.LookAtAllAsync();
        Assert.NotNull(await partnership.RowAsync("Register", "demo|open", reference));
        await partnership.PassAsync(TimeSpan.FromDays(1).Add(TimeSpan.FromMinutes(1)));
        await partnership.LookAtAllAsync();

        Assert.Null(await partnership.RowAsync("Register", "demo|open", reference));
        Assert.Equal(BackstopReport.Nothing with { Cases = 1 }, await partnership.LookAtAllAsync());
        Assert.Single(await partnership.RegisterAsync());
    }

    [Fact]
    public async Task Case_ThatIsNotWhatItsEventsMake_IsReportedAndKept()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.QuietAsync();
        var head = await partnership.RowAsync("Cases", reference, "head");
        var state = head!.Values.Text("state");
        await partnership.DamageAsync(
            reference,
            "head",
            "state",
            state.Replace("\"stage\":\"2\"", "\"stage\":\"1\"", StringComparison.Ordinal)
        );

        Assert.Equal(1, (await partnership.LookAtAllAsync()).Unlike);
        Assert.Single(
            partnership.Complaints,
            line => line.Contains($"{reference} is not what its events", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Store_ThatDoesNotAnswerForOneCase_LetsTheLookGoOn()
    {
        await using var partnership = await Partnership.StartAsync();
        var first = await partnership.RaiseToOtherManagerAsync();
        await partnership.RaiseToOtherManagerAsync();
        await partnership.QuietAsync();
        partnership.Store.Before = request =>
            request.Partition == first ? throw new StoreException("Not now.") : Task.CompletedTask;

        var report = await partnership.LookAtAllAsync();
        Assert.Equal((2, 1), (report.Cases, report.Failed));
    }

    [Fact]
    public async Task Undelivered_AfterARestart_IsKnownFromTheLook()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.GiveUpOnTamsinAsync();
        Assert.Equal(1, partnership.Services.GetRequiredService<Undelivered>().Dead);
        await partnership.RestartAsync();
        Assert.Equal(0, partnership.Services.GetRequiredService<Undelivered>().Dead);
        await partnership.LookAtAllAsync();

        Assert.Equal(1, partnership.Services.GetRequiredService<Undelivered>().Dead);
    }
}
