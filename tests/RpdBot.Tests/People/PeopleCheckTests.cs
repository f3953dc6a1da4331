using Microsoft.Extensions.DependencyInjection;
using RpdBot.People.Check;
using RpdBot.People.Graph;
using RpdBot.Tests.People.FakeGraph;
using static RpdBot.Tests.People.FakeGraph.GraphBench;

namespace RpdBot.Tests.People;

/// <summary>What is missing is named, tenant by tenant, with what would mend it; and nobody is.</summary>
public sealed class PeopleCheckTests : IAsyncLifetime, IDisposable
{
    private readonly SettingsFolder _files = new();
    private GraphBench _bench = null!;

    public async Task InitializeAsync()
    {
        _files
            .With(
                "Agencies",
                $$"""
                { "agencies": [
                    { "id": "school", "name": "School", "kind": "education", "tenant": "{{Home}}",
                      "posts": { "line-manager": { "group": "{{Id(900)}}" }, "senior-manager": { "person": "{{Id(
                    1
                )}}" } } },
                    { "id": "police", "name": "Police", "kind": "police", "tenant": "{{Other}}",
                      "posts": { "senior-manager": { "stages": { "3": { "person": "bo.canary@agency.example" } } } } } ] }
                """
            )
            .With(
                "Partnerships",
                $$"""
                { "partnerships": [{ "id": "p", "name": "P", "procedure": "somerset", "agencies": ["school"],
                    "businessUnit": { "group": "{{Id(901)}}" }, "executive": { "people": ["{{Id(2)}}"] } }] }
                """
            );
        _bench = await StartAsync(_files.Settings);
        _bench.HomeTenant.With(User(1, "Ada Canary"), User(2, "Cy Canary"));
        _bench.HomeTenant.Groups[Id(900)] = [Id(1)];
        _bench.HomeTenant.Groups[Id(901)] = [Id(2)];
        _bench.OtherTenant.With(User(20, "Bo Canary"));
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Check_WithAllInOrder_FindsNothing() => Assert.Empty(await FindingsAsync());

    [Fact]
    public async Task Check_WithoutThePermissionToAddTheApp_NamesItAsANote()
    {
        const string App = "5d2e0a4f-0000-4b7a-9c31-000000000001";
        var settings = new Dictionary<string, string?>(_files.Settings) { ["People:Tenants:0:TeamsApp"] = App };
        await using var bench = await StartAsync(settings);
        bench.HomeTenant.With(User(1, "Ada Canary"), User(2, "Cy Canary"));
        bench.HomeTenant.Groups[Id(900)] = [Id(1)];
        bench.HomeTenant.Groups[Id(901)] = [Id(2)];
        bench.OtherTenant.With(User(20, "Bo Canary"));
        Assert.Empty(await bench.Get<IPeopleCheck>().CheckAsync(default));

        bench.HomeTenant.Permissions.Remove(FakeTenant.InstallApps);
        var finding = Assert.Single(await bench.Get<IPeopleCheck>().CheckAsync(default));

        Assert.Equal((Home, false), (finding.Tenant, finding.IsNeeded));
        Assert.Contains(FakeTenant.InstallApps, finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rpd.desk@agency.example", false)]
    [InlineData("nobody@agency.example", true)]
    [InlineData("0a4f1c00-5d2e-4b7a-9c31-000000000007", false)]
    [InlineData("0a4f1c00-5d2e-4b7a-9c31-000000000008", true)]
    public async Task Check_OfTheMailbox_NamesTheSettingWhenItIsNotThere(string mailbox, bool isMissing)
    {
        var settings = new Dictionary<string, string?>(_files.Settings) { ["People:Mail:Mailbox"] = mailbox };
        await using var bench = await StartAsync(settings);
        bench.HomeTenant.With(User(1, "Ada Canary"), User(2, "Cy Canary"), User(7, "Rpd Desk"));
        bench.HomeTenant.Groups[Id(900)] = [Id(1)];
        bench.HomeTenant.Groups[Id(901)] = [Id(2)];
        bench.OtherTenant.With(User(20, "Bo Canary"));

        var findings = await bench.Get<IPeopleCheck>().CheckAsync(CancellationToken.None);
        Assert.Equal(isMissing ? 1 : 0, findings.Count);
        Assert.All(findings, one => Assert.Contains("People:Mail:Mailbox", one.Sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("User.Read.All", true)]
    [InlineData("GroupMember.Read.All", true)]
    [InlineData("MailboxSettings.Read", false)]
    public async Task Check_WithoutAPermission_NamesIt(string permission, bool isNeeded)
    {
        _bench.HomeTenant.Permissions.Remove(permission);

        var findings = await FindingsAsync();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal((Home, isNeeded), (finding.Tenant, finding.IsNeeded)));
        Assert.All(findings, finding => Assert.Contains(permission, finding.Sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AADSTS700016: Application with identifier 'x' was not found in the directory 'y'.", "has to consent")]
    [InlineData("AADSTS7000215: Invalid client secret provided.", "not right")]
    [InlineData("AADSTS7000222: The provided client secret keys are expired.", "has run out")]
    [InlineData("AADSTS123: Something about ada.canary@agency.example.", "AADSTS123")]
    public async Task Check_WithoutAToken_SaysWhatEntraMeans(string refusal, string expected)
    {
        _bench.Credentials.Refusals[Other] = refusal;

        var finding = Assert.Single(await FindingsAsync());

        Assert.Equal((Other, true), (finding.Tenant, finding.IsNeeded));
        Assert.Contains(expected, finding.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", finding.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Check_WithSettingsThatNameNobody_NamesEachPlace()
    {
        _bench.HomeTenant.Groups.Remove(Id(901));
        _bench.HomeTenant.Groups[Id(900)] = [];
        _bench.HomeTenant.With(User(1, "Ada Canary") with { AccountEnabled = false });
        _bench.OtherTenant.Users.Clear();

        Assert.Equal(
            [
                "The group for the office businessUnit of the partnership p does not exist in this tenant.",
                "The group for the post line-manager of the agency school is empty.",
                "Whoever is named for the post senior-manager of the agency police is not in this tenant.",
                "Whoever is named for the post senior-manager of the agency school has left: the account is closed.",
            ],
            (await FindingsAsync()).Select(finding => finding.Sentence).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Command_WithSomethingMissing_WritesItAndReturnsTwo()
    {
        _bench.OtherTenant.Permissions.Clear();

        var (code, written) = await RunAsync();

        Assert.Equal(2, code);
        Assert.Contains(
            $"MISSING {Other}: The application permission User.Read.All",
            written,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("canary", written, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Command_WithNothingMissing_ReturnsZero()
    {
        var (code, written) = await RunAsync();

        Assert.Equal(0, code);
        Assert.Contains($"in {Home}, {Other}.", written, StringComparison.Ordinal);
        Assert.Contains("Nothing that is needed is missing.", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_OfTheDemo_ReturnsZero()
    {
        await using var output = new StringWriter();

        Assert.Equal(0, await PeopleCommand.CheckAsync([], output));
        Assert.Contains("demo directory", output.ToString(), StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<PeopleFinding>> FindingsAsync() => _bench.Get<IPeopleCheck>().CheckAsync(default);

    private async Task<(int Code, string Written)> RunAsync()
    {
        await using var output = new StringWriter();
        string[] settings =
        [
            "--environment=Development",
            .. Settings(_bench.Graph.BaseUrl).Concat(_files.Settings).Select(one => $"--{one.Key}={one.Value}"),
        ];
        var code = await PeopleCommand.CheckAsync(
            settings,
            output,
            services => services.AddSingleton<ITenantCredentials>(_bench.Credentials)
        );
        return (code, output.ToString());
    }
}
