using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using RpdBot.Tables;
using RpdBot.Tests.FakeTeams;
using RpdBot.Tests.Tables;

namespace RpdBot.Tests.Scenarios;

/// <summary>What <c>/health/ready</c> and the meters tell those who run the bot.</summary>
public sealed class ReadyTests
{
    [Fact]
    public async Task Bot_WithoutAChannel_IsReadyWithAWarning()
    {
        await using var partnership = await Partnership.StartAsync();
        var (status, report) = await partnership.ReadyAsync();
        Assert.Equal((HttpStatusCode.OK, "ready, with warnings"), (status, report["status"]!.ToString()));
        Assert.Contains(
            "use this channel",
            Assert.Single(report["warnings"]!.AsArray())!.ToString(),
            StringComparison.Ordinal
        );

        await partnership.UseChannelAsync();
        partnership.Clock.Advance(TimeSpan.FromSeconds(5));
        (status, report) = await partnership.ReadyAsync();
        Assert.Equal((HttpStatusCode.OK, "ready"), (status, report["status"]!.ToString()));
        Assert.Empty(report["problems"]!.AsArray());
    }

    [Fact]
    public async Task Store_ThatDoesNotAnswer_IsNamedAndNothingOfItsInside()
    {
        await using var partnership = await Partnership.StartAsync();
        partnership.Store.Before = _ => throw new StoreException("It is away.", new IOException("CANARY"));
        var (status, report) = await partnership.ReadyAsync();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "not ready"), (status, report["status"]!.ToString()));
        Assert.Equal(
            ["The store cannot be read: It is away."],
            report["problems"]!.AsArray().Select(one => one!.ToString())
        );
        Assert.DoesNotContain("CANARY", report.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readiness_AskedAgainAtOnce_AsksTheStoreNothing()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.ReadyAsync();
        var asked = partnership.Store.Requests.Count;
        await partnership.ReadyAsync();
        Assert.Equal(asked, partnership.Store.Requests.Count);
        partnership.Clock.Advance(TimeSpan.FromSeconds(5));
        await partnership.ReadyAsync();
        Assert.NotEqual(asked, partnership.Store.Requests.Count);
    }

    [Fact]
    public async Task Wakeup_ThatNobodyServes_IsCountedAndWarnedOf()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        await partnership.RaiseToOtherManagerAsync();
        await partnership.QuietAsync();
        partnership.Clock.MoveTo(Partnership.Start.AddDays(8));
        var (_, report) = await partnership.ReadyAsync();

        Assert.True(report.Figure("oldestWakeupSeconds") > 5 * 60);
        Assert.Contains(
            "Something has been due",
            Assert.Single(report["warnings"]!.AsArray())!.ToString(),
            StringComparison.Ordinal
        );
        await partnership.SweepAsync();
        partnership.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(0, (await partnership.ReadyAsync()).Report.Figure("oldestWakeupSeconds"));
    }

    [Fact]
    public async Task Messages_ThatDoNotArrive_AreCountedAndALostReportIsWarnedOf()
    {
        using var meters = new TestMeters();
        await using var partnership = await StartAsync(meters);
        await partnership.UseChannelAsync();
        partnership.Teams.Faults.When(partnership.PostsTo(partnership.Tamsin), new Fault.Refuse(500));
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Equal(600, meters["rpdbot.messages.oldest"]);

        partnership.Teams.Faults.When(partnership.PostsTo(partnership.Robin), new Fault.Refuse(500));
        await partnership.PassForTwelveAttemptsAsync();
        await partnership.PassForTwelveAttemptsAsync();
        var (_, report) = await partnership.ReadyAsync();
        Assert.Equal(report.Figure("messagesGivenUp"), meters["rpdbot.messages.dead"]);
        Assert.True(report.Figure("messagesGivenUp") >= 2);
        Assert.Contains(
            "1 reports that somebody was not reached",
            report["warnings"]!.ToJsonString(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(reference, report.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_SetAside_IsCountedAndWarnedOf()
    {
        using var meters = new TestMeters();
        await using var partnership = await StartAsync(meters);
        await partnership.UseChannelAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.DamageAsync(reference, "head", "state", "{");
        await partnership.LookAtAllAsync();

        Assert.Equal(1, meters["rpdbot.cases.set_aside"]);
        var (status, report) = await partnership.ReadyAsync();
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("1 cases cannot be read", report["warnings"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commits_OfTwoAtOnce_AreCountedByTheirOutcome()
    {
        using var meters = new TestMeters();
        await using var partnership = await StartAsync(meters);
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.QuietAsync();
        var (made, conflicts) = (meters["rpdbot.commits made"], meters["rpdbot.commits conflict"]);
        partnership.Store.Forget();
        partnership.Store.Before = async request =>
        {
            if (request is { Kind: TableRequestKind.Commit, Table: "Cases" })
            {
                partnership.Store.Before = null;
                await partnership.Robin.SayAsync($"status {reference}");
                var head = await partnership.RowAsync("Cases", reference, "head");
                await partnership
                    .Store.Open("Cases")
                    .CommitAsync(reference, [new RowChange.Replace("head", head!.Values, head.ETag)], default);
            }
        };
        await partnership.AnswerAsync(partnership.Imani, "We have a proposal", AnsweringExtensions.Response);

        Assert.Equal(1, meters["rpdbot.commits conflict"] - conflicts);
        Assert.True(meters["rpdbot.commits made"] > made);
    }

    [Fact]
    public async Task Sweeps_AreCounted()
    {
        using var meters = new TestMeters();
        await using var partnership = await StartAsync(meters);
        await partnership.SweepAsync();
        Assert.Equal(1, meters["rpdbot.sweeps"]);
    }

    private static Task<Partnership> StartAsync(TestMeters meters) =>
        Partnership.StartAsync(
            services => services.Replace(ServiceDescriptor.Singleton<IMeterFactory>(meters)),
            LogLevel.Warning
        );
}
