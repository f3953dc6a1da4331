using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RpdBot.People;
using RpdBot.Tests.People.FakeGraph;

namespace RpdBot.Tests.People;

/// <summary>The settings of Graph: every fault is named at start, and nothing of the secrets.</summary>
public sealed class GraphSettingsTests
{
    [Theory]
    [InlineData("Development", "http://127.0.0.1:5000/v1.0", true)]
    [InlineData("Production", "http://127.0.0.1:5000/v1.0", false)]
    [InlineData("Development", "http://graph.microsoft.com/v1.0", false)]
    [InlineData("Production", "https://graph.microsoft.com/v1.0", true)]
    [InlineData("Production", "https://graph.microsoft.us/v1.0", true)]
    [InlineData("Production", "https://user@graph.microsoft.com/v1.0", false)]
    [InlineData("Development", "graph", false)]
    public void BaseUrl_OtherThanHttps_IsForThisMachineInDevelopmentOnly(string host, string address, bool isAllowed) =>
        Assert.Equal(isAllowed ? [] : ["People:Graph:BaseUrl"], Faults(host, ("People:Graph:BaseUrl", address)));

    [Theory]
    [InlineData("People:Tenants:0:Id", "Contoso", "People:Tenants", "People:Tenants:0:Id")]
    [InlineData("People:Tenants:1:Id", GraphBench.Home, "People:Tenants:0:Id", "People:Tenants:1:Id")]
    [InlineData("People:Tenants:1:Credential", "ManagedIdentity", "People:Tenants:1:Credential")]
    [InlineData("People:Tenants:1:Credential", "ClientSecret", "People:Tenants:1:ClientSecret")]
    [InlineData("People:Tenants:1:Credential", "Certificate", "People:Tenants:1:CertificatePath")]
    [InlineData("People:Tenants:1:ClientId", "", "People:Tenants:1:ClientId")]
    [InlineData("People:Tenants:1:Credential", "Password", "People:Tenants:1:Credential")]
    [InlineData("People:Directory", "People/demo/directory.json", "People")]
    [InlineData("People:Graph:TimeLimit", "00:01:00", "People:Graph:TimeLimit")]
    [InlineData("People:Graph:KeptFor", "-1", "People:Graph:KeptFor")]
    [InlineData("People:Graph:Scope", "all", "People:Graph:Scope")]
    [InlineData("People:Mail:Folder", "mail")] // in the place of a mailbox
    public void Setting_ThatIsWrong_IsNamed(string setting, string value, params string[] expected) =>
        Assert.Equal(expected, Faults("Development", (setting, value)));

    [Fact]
    public void Settings_WithoutTheHomeTenant_AreRefused() =>
        Assert.Equal(["People:Tenants"], Faults("Development", ("People:HomeTenant", GraphBench.Unserved)).Take(1));

    [Fact]
    public void Mailbox_BesideAFolderOrWithoutGraph_IsRefused()
    {
        var mailbox = ("People:Mail:Mailbox", "rpd.desk@agency.example");
        Assert.Empty(Faults("Development", mailbox));
        Assert.Equal(["People:Mail:Folder"], Faults("Development", mailbox, ("People:Mail:Folder", "mail")));
        Assert.Equal(["People:Mail:Mailbox"], Faults("Development", mailbox, ("People:Directory", "Demo")));
    }

    [Fact]
    public void Settings_ThatAreRight_LoadWithEveryKindOfCredential()
    {
        foreach (var kind in new[] { "Federated", "Workload", "ClientSecret" })
        {
            using var services = Load(
                "Development",
                ("People:Tenants:1:Credential", kind),
                ("People:Tenants:1:ClientSecret", "s3cret-canary")
            );

            Assert.True(services.GetRequiredService<IDirectory>().Serves(GraphBench.Other));
            var options = services.GetRequiredService<PeopleOptions>();
            Assert.DoesNotContain("canary", $"{options} {options.Tenants[1]}", StringComparison.Ordinal);
        }
    }

    private static string[] Faults(string host, params (string, string)[] settings)
    {
        try
        {
            Load(host, settings).Dispose();
            return [];
        }
        catch (ConfigurationFaultsException refused)
        {
            return [.. refused.Faults.Select(fault => fault.Path).Order(StringComparer.Ordinal)];
        }
    }

    private static ServiceProvider Load(string host, params (string Name, string Value)[] settings)
    {
        var all = GraphBench.Settings("https://graph.microsoft.com/v1.0");
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return new ServiceCollection()
            .AddPeople(new ConfigurationBuilder().AddInMemoryCollection(all).Build(), new DevelopmentHost(host))
            .BuildServiceProvider();
    }
}
