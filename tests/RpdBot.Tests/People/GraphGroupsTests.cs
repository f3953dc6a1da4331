using RpdBot.People;
using RpdBot.Tests.People.FakeGraph;
using static RpdBot.Tests.People.FakeGraph.GraphBench;

namespace RpdBot.Tests.People;

/// <summary>Who is in a group, page by page.</summary>
public sealed class GraphGroupsTests : IAsyncLifetime
{
    private const int Group = 900;
    private GraphBench _bench = null!;

    public async Task InitializeAsync() => _bench = await StartAsync();

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(200, 2)]
    [InlineData(1_000, 10)]
    public async Task Members_OfAGroup_AreAllOfThem(int members, int requests)
    {
        Fill(members);

        var found = Assert.IsType<GroupAnswer.Members>(await MembersAsync()).People;

        Assert.Equal(members, found.Select(one => one.Person.Key).Distinct().Count());
        Assert.Equal(
            found.Select(one => one.Person.Name).Order(StringComparer.Ordinal),
            found.Select(one => one.Person.Name)
        );
        Assert.Equal(requests, _bench.Graph.Requests.Count);
    }

    [Fact]
    public async Task Members_OfAGroupBeyondBounds_AreRefused()
    {
        Fill(1_001);
        Assert.IsType<GroupAnswer.Unavailable>(await MembersAsync());
    }

    [Fact]
    public async Task Members_WithAClosedAccountAmongThem_LeaveItOut()
    {
        Fill(2);
        _bench.HomeTenant.With(User(1, "Gone") with { AccountEnabled = false });

        Assert.Equal(
            At(Home, 2),
            Assert.Single(Assert.IsType<GroupAnswer.Members>(await MembersAsync()).People).Person.Entra
        );
    }

    [Theory]
    [InlineData(Home, "NotFound")]
    [InlineData(Unserved, "Elsewhere")]
    public async Task Members_OfNoGroup_AreNotFound(string tenant, string expected) =>
        Assert.Equal(expected, (await _bench.Directory.MembersAsync(At(tenant, 901), default)).GetType().Name);

    [Fact]
    public async Task Members_WithoutThePermission_AreNotTold()
    {
        Fill(1);
        _bench.HomeTenant.Permissions.Remove("GroupMember.Read.All");

        var refused = Assert.IsType<GroupAnswer.Unavailable>(await MembersAsync());
        Assert.Contains("403", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_WithANextLinkToAnotherHost_AreNotTold()
    {
        await using var stranger = await FakeGraphServer.StartAsync();
        _bench.Graph.NextLinkElsewhere = stranger.BaseUrl[..^"/v1.0".Length];
        Fill(200);

        Assert.IsType<GroupAnswer.Unavailable>(await MembersAsync());
        Assert.Empty(stranger.Requests);
    }

    [Fact]
    public async Task Members_AskedAgain_AreKeptForAWhile()
    {
        Fill(1);
        await MembersAsync();
        Fill(2);
        Assert.Single(Assert.IsType<GroupAnswer.Members>(await MembersAsync()).People);

        _bench.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(2, Assert.IsType<GroupAnswer.Members>(await MembersAsync()).People.Count);
    }

    private void Fill(int members)
    {
        _bench.HomeTenant.With([.. Enumerable.Range(1, members).Select(n => User(n, $"Member {n:D4}"))]);
        _bench.HomeTenant.Groups[Id(Group)] = [.. Enumerable.Range(1, members).Reverse().Select(Id)];
    }

    private Task<GroupAnswer> MembersAsync() => _bench.Directory.MembersAsync(At(Home, Group), default);
}
