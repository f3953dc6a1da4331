using RpdBot.People.Install;
using RpdBot.Tests.People.FakeGraph;
using static RpdBot.Tests.People.FakeGraph.GraphBench;

namespace RpdBot.Tests.People;

/// <summary>The app is added through Graph for somebody who is to be written to, and their chat is found.</summary>
public sealed class GraphInstallTests : IAsyncLifetime
{
    private const string App = "5d2e0a4f-0000-4b7a-9c31-000000000001";
    private GraphBench _bench = null!;

    public async Task InitializeAsync()
    {
        _bench = await StartAsync(new Dictionary<string, string?> { ["People:Tenants:0:TeamsApp"] = App });
        _bench.HomeTenant.Catalogue.Add(App);
        _bench.HomeTenant.With(
            User(1, "Ada Low"),
            User(2, "Bo Guest") with
            {
                UserType = "Guest",
            },
            User(3, "Cy Left") with
            {
                AccountEnabled = false,
            }
        );
        _bench.OtherTenant.With(User(4, "Di Far"));
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task App_ForSomebodyWithoutIt_IsAddedAndTheChatFound()
    {
        Assert.Equal($"chat-{Id(1)}", Chat(await InstallAsync(1)));
        Assert.True(_bench.HomeTenant.Apps.ContainsKey(Id(1)));
        Assert.DoesNotContain("Ada", _bench.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task App_ThatIsThereAlready_IsNoFault()
    {
        _bench.HomeTenant.Apps[Id(1)] = "their chat";

        Assert.Equal("their chat", Chat(await InstallAsync(1)));
    }

    [Theory]
    [InlineData(2, InstallTrouble.Guest)]
    [InlineData(3, InstallTrouble.Left)]
    [InlineData(9, InstallTrouble.NotKnown)]
    public async Task App_ForSomebodyWhoCannotHaveIt_SaysWhyWithoutTrying(int number, InstallTrouble expected)
    {
        Assert.Equal(expected, Never(await InstallAsync(number)));
        Assert.DoesNotContain(_bench.Graph.Requests, request => IsAboutApps(request));
    }

    [Theory]
    [InlineData(403, "Forbidden", "App is blocked by app permission policy.", InstallTrouble.NotAllowed)]
    [InlineData(
        403,
        "Forbidden",
        "Failed to get license information for the user. Ensure user has a valid Office365 license assigned to them.",
        InstallTrouble.Unlicensed
    )]
    [InlineData(404, "NotFound", "The app is not in the catalogue.", InstallTrouble.NotAllowed)]
    public async Task App_ThatGraphRefuses_SaysWhy(int status, string code, string message, InstallTrouble expected)
    {
        _bench.HomeTenant.NoApp[Id(1)] = (status, code, message);

        Assert.Equal(expected, Never(await InstallAsync(1)));
    }

    [Fact]
    public async Task App_WithoutThePermission_IsNotAllowed()
    {
        _bench.HomeTenant.Permissions.Remove(FakeTenant.InstallApps);

        Assert.Equal(InstallTrouble.NotAllowed, Never(await InstallAsync(1)));
    }

    [Theory]
    [InlineData(Other, 4)] // the tenant has no app in the settings
    [InlineData(Unserved, 5)]
    public async Task App_InATenantWithoutIt_IsNotServed(string tenant, int number)
    {
        var answer = await _bench.Get<IAppInstaller>().InstallAsync(At(tenant, number), default);

        Assert.Equal(InstallTrouble.NotServed, Never(answer));
    }

    [Theory]
    [InlineData(429, "20")]
    [InlineData(503, null)]
    public async Task Graph_ThatIsBusy_IsAskedAgain(int status, string? retryAfter)
    {
        await _bench.Directory.FindAsync(At(Home, 1), default);
        _bench.Graph.FailNext(status, retryAfter);

        Assert.IsType<InstallAnswer.NotNow>(await InstallAsync(1));
        _bench.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.IsType<InstallAnswer.Installed>(await InstallAsync(1));
    }

    [Fact]
    public async Task Chat_ThatIsNotThereYet_IsAskedAgain()
    {
        _bench.HomeTenant.ChatOf = _ => "";

        Assert.IsType<InstallAnswer.NotNow>(await InstallAsync(1));
    }

    private Task<InstallAnswer> InstallAsync(int number) =>
        _bench.Get<IAppInstaller>().InstallAsync(At(Home, number), default);

    private static string Chat(InstallAnswer answer) => Assert.IsType<InstallAnswer.Installed>(answer).Chat;

    private static InstallTrouble Never(InstallAnswer answer) => Assert.IsType<InstallAnswer.Never>(answer).Trouble;

    private static bool IsAboutApps(GraphRequest request) =>
        request.Path.Contains("installedApps", StringComparison.Ordinal);
}
