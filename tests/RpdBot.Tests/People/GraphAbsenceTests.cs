using System.Text.Json.Nodes;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tests.People.FakeGraph;
using static RpdBot.Tests.People.FakeGraph.GraphBench;

namespace RpdBot.Tests.People;

/// <summary>Whether somebody is away, as their mailbox tells. It is 26 November 2026, 09:00 in London and in UTC.</summary>
public sealed class GraphAbsenceTests : IAsyncLifetime
{
    private GraphBench _bench = null!;

    public async Task InitializeAsync() => _bench = await StartAsync();

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Theory]
    [InlineData("disabled", "2026-11-01T00:00:00", "2026-12-01T00:00:00", "UTC", "here")]
    [InlineData("alwaysEnabled", "2026-11-01T00:00:00", "2026-11-02T00:00:00", "UTC", "away")]
    [InlineData(
        "scheduled",
        "2026-11-26T09:00:00.0000000",
        "2026-11-30T09:00:00",
        "UTC",
        "away until 2026-11-30 09:00"
    )]
    [InlineData("scheduled", "2026-11-26T09:00:01", "2026-11-30T09:00:00", "UTC", "here")] // not yet
    [InlineData("scheduled", "2026-11-20T09:00:00", "2026-11-26T09:00:00", "UTC", "here")] // back
    [InlineData(
        "scheduled",
        "2026-07-01T00:00:00",
        "2027-07-01T09:00:00",
        "GMT Standard Time",
        "away until 2027-07-01 08:00"
    )]
    [InlineData("scheduled", "2026-11-01T00:00:00", "2026-12-01T00:00:00", "Nowhere/Else", "here")]
    public async Task AbsenceOf_SomebodyWithAMailbox_GoesByTheirAutomaticReplies(
        string status,
        string from,
        string until,
        string zone,
        string expected
    )
    {
        _bench.HomeTenant.With(
            User(1, "Ada Moor") with
            {
                Mailbox = new JsonObject
                {
                    ["status"] = status,
                    ["internalReplyMessage"] = "I am ill.",
                    ["scheduledStartDateTime"] = new JsonObject { ["dateTime"] = from, ["timeZone"] = zone },
                    ["scheduledEndDateTime"] = new JsonObject { ["dateTime"] = until, ["timeZone"] = zone },
                },
            }
        );

        Assert.Equal(expected, Told(await AbsenceAsync(Home)));
        Assert.DoesNotContain("I am ill", _bench.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AbsenceOf_SomebodyWithoutAMailboxHere_IsUnknown()
    {
        _bench.HomeTenant.With(User(1, "Ada Moor"));

        Assert.Equal("unknown", Told(await AbsenceAsync(Home)));
        Assert.Equal("unknown", Told(await AbsenceAsync(Unserved)));
        Assert.Equal("unknown", Told(await _bench.Directory.AbsenceOfAsync(new() { Name = "By mail" }, default)));
    }

    [Fact]
    public async Task AbsenceOf_Anybody_WithBusyMailboxes_HoldsThePeopleUpInNoWay()
    {
        _bench.HomeTenant.With(User(1, "Ada Moor"));
        _bench.Graph.FailNext(429, "60");

        Assert.Equal("unknown", Told(await AbsenceAsync(Home)));
        Assert.IsType<DirectoryAnswer.Found>(await _bench.Directory.FindAsync(At(Home, 1), default));
    }

    private Task<Absence> AbsenceAsync(string tenant) =>
        _bench.Directory.AbsenceOfAsync(new Person { Name = "Ada", Entra = At(tenant, 1) }, default);

    private static string Told(Absence absence) =>
        absence switch
        {
            Absence.Away { Until: { } until } => $"away until {until.UtcDateTime:yyyy-MM-dd HH:mm}",
            Absence.Away => "away",
            Absence.Here => "here",
            _ => "unknown",
        };
}
