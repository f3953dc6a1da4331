using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tests.People.FakeGraph;
using static RpdBot.Tests.People.FakeGraph.GraphBench;

namespace RpdBot.Tests.People;

/// <summary>Lines of managers, as they are and as they should not be.</summary>
public sealed class GraphManagersTests : IAsyncLifetime
{
    private GraphBench _bench = null!;

    public async Task InitializeAsync()
    {
        _bench = await StartAsync();
        _bench.HomeTenant.With(
            User(1, "Ada Low", manager: 2),
            User(2, "Bo Middle", manager: 3),
            User(3, "Cy Top"),
            User(4, "Di Round", manager: 5),
            User(5, "Ed Round", manager: 4),
            User(6, "Em Own", manager: 6),
            User(7, "Fi Below", manager: 8),
            User(8, "Gus Left", manager: 3) with
            {
                AccountEnabled = false,
            }
        );
        _bench.OtherTenant.With(User(20, "Ida Far", manager: 21), User(21, "Jo Far"));
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Theory]
    [InlineData(Home, 1, 1, "Bo Middle")]
    [InlineData(Home, 1, 2, "Cy Top")]
    [InlineData(Home, 1, 3, "NotFound")] // the line ends
    [InlineData(Home, 3, 1, "NotFound")] // no manager
    [InlineData(Home, 3, 2, "NotFound")]
    [InlineData(Home, 4, 1, "Ed Round")]
    [InlineData(Home, 4, 2, "NotFound")] // in a circle
    [InlineData(Home, 4, 5, "NotFound")]
    [InlineData(Home, 6, 2, "NotFound")] // their own manager
    [InlineData(Home, 7, 1, "Left")] // the manager's account is closed
    [InlineData(Home, 7, 2, "Cy Top")] // theirs is still known
    [InlineData(Home, 99, 1, "NotFound")] // the practitioner is gone
    [InlineData(Home, 99, 2, "NotFound")]
    [InlineData(Home, 20, 1, "NotFound")] // somebody of another tenant
    [InlineData(Other, 20, 1, "Jo Far")]
    [InlineData(Unserved, 1, 1, "Elsewhere")]
    public async Task ManagerOf_SoManyLevelsUp_Answers(string tenant, int id, int levels, string expected) =>
        Assert.Equal(expected, Told(await ManagerAsync(new() { Name = "x", Entra = At(tenant, id) }, levels)));

    [Theory]
    [InlineData("ADA.low@agency.example", 1, "Bo Middle")]
    [InlineData("ida.far@agency.example", 1, "Jo Far")] // in whichever tenant the address is
    [InlineData("gus.left@agency.example", 1, "NotFound")]
    [InlineData("nobody@agency.example", 1, "NotFound")]
    [InlineData(null, 1, "NotFound")]
    public async Task ManagerOf_SomebodyKnownByEmail_FindsThemFirst(string? email, int levels, string expected) =>
        Assert.Equal(expected, Told(await ManagerAsync(new() { Name = "x", Email = email }, levels)));

    [Fact]
    public async Task ManagerOf_TwoLevelsUp_AsksOnceAndForNoMoreThanThose()
    {
        await ManagerAsync(new() { Name = "x", Entra = At(Home, 1) }, 2);

        var asked = Assert.Single(_bench.Graph.Requests);
        Assert.Contains("$expand=manager($levels=2;$select=id,", asked.Path, StringComparison.Ordinal);
        Assert.Equal("eventual", asked.ConsistencyLevel);
    }

    [Fact]
    public async Task ManagerOf_NoLevelsUp_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ManagerAsync(new() { Name = "x" }, 0));

    private Task<DirectoryAnswer> ManagerAsync(Person person, int levels) =>
        _bench.Directory.ManagerOfAsync(person, levels, default);

    private static string Told(DirectoryAnswer answer) =>
        answer is DirectoryAnswer.Found found ? found.Person.Person.Name : answer.GetType().Name;
}
