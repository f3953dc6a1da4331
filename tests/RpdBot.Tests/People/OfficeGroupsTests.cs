using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tests.People.FakeGraph;
using static RpdBot.Tests.People.FakeGraph.GraphBench;

namespace RpdBot.Tests.People;

/// <summary>Offices held by an Entra group: who is in it is told at once, from what was last looked up.</summary>
public sealed class OfficeGroupsTests : IAsyncLifetime
{
    private static readonly Person Ada = new() { Name = "Ada", Entra = At(Home, 1) };
    private static readonly Collective Office = new([new(Id(7), null)], Id(900));
    private static readonly string[] All = [Id(900)];
    private GraphBench _bench = null!;

    public async Task InitializeAsync()
    {
        _bench = await StartAsync();
        _bench.HomeTenant.With(User(1, "Ada Moor"), User(2, "Bo Moor")).Groups[Id(900)] = [Id(1)];
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task Holds_SomebodyOfTheGroup_OnceItWasLookedUp()
    {
        Assert.False(Partnerships.Holds(Office, Ada));

        await RefreshAsync();

        Assert.True(Partnerships.Holds(Office, Ada));
        Assert.False(Partnerships.Holds(Office, Ada with { Entra = At(Home, 2) }));
        Assert.False(Partnerships.Holds(Office, Ada with { Entra = At(Other, 1) })); // the same id in another tenant
        Assert.True(Partnerships.Holds(Office, Ada with { Entra = At(Home, 7) })); // named beside the group
        Assert.False(Partnerships.Holds(Office with { Group = null }, Ada));
        Assert.Equal("Ada Moor", Assert.Single(Partnerships.MembersOf(Office)).Name);
    }

    [Fact]
    public async Task Holds_SomebodyWhoLeftTheGroup_NotAfterTheNextLook()
    {
        await RefreshAsync();
        _bench.HomeTenant.Groups[Id(900)] = [Id(2)];
        _bench.Clock.Advance(TimeSpan.FromMinutes(10));
        await RefreshAsync();

        Assert.False(Partnerships.Holds(Office, Ada));
    }

    [Fact]
    public async Task Holds_WithGraphDown_StandsForADay()
    {
        await RefreshAsync();
        _bench.HomeTenant.Permissions.Clear();
        _bench.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromTicks(1));
        await RefreshAsync();
        Assert.True(Partnerships.Holds(Office, Ada));

        _bench.Clock.Advance(TimeSpan.FromTicks(1));

        Assert.False(Partnerships.Holds(Office, Ada));
        Assert.Contains("1701", _bench.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_OfAGroupThatWasDeleted_NobodyAnyMore()
    {
        await RefreshAsync();
        _bench.HomeTenant.Groups.Clear();
        _bench.Clock.Advance(TimeSpan.FromMinutes(10));
        await RefreshAsync();

        Assert.False(Partnerships.Holds(Office, Ada));
    }

    private Partnerships Partnerships => new([], _bench.Get<OfficeGroups>());

    private Task RefreshAsync() => _bench.Get<OfficeGroups>().RefreshAsync(All, default);
}
