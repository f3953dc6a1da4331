using Microsoft.Extensions.Options;
using RpdBot.Teams;

namespace RpdBot.Tests.Teams;

public sealed class ServiceUrlRuleTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/", true)]
    [InlineData("https://smba.trafficmanager.net/uk/11111111-1111-1111-1111-111111111111/", true)]
    [InlineData("https://SMBA.trafficmanager.net", true)]
    [InlineData("https://smba.trafficmanager.net:443/", true)]
    [InlineData("http://smba.trafficmanager.net/teams/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/teams/", false)]
    [InlineData("https://smba.trafficmanager.net./teams/", false)]
    [InlineData("https://evil.smba.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net.example.com/", false)]
    [InlineData("https://example.com/smba.trafficmanager.net", false)]
    [InlineData("https://smba.trafficmanager.net@example.com/", false)]
    [InlineData("https://example.com@smba.trafficmanager.net/", false)]
    [InlineData("https://user:secret@smba.trafficmanager.net/", false)]
    [InlineData("https://example.com\\@smba.trafficmanager.net/", false)]
    [InlineData("https://example.com#@smba.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net/?next=", false)]
    [InlineData("https://smba.trafficmanager.net/#", false)]
    [InlineData("https://smba.trafficmanager.net/#x", false)]
    [InlineData("https://20.0.0.1/", false)]
    [InlineData("https://[::1]/", false)]
    [InlineData("https://2130706433/", false)]
    [InlineData("https://127.0.0.1/", false)]
    [InlineData("http://127.0.0.1:3978/", false)]
    [InlineData("https://smbа.trafficmanager.net/", false)] // a Cyrillic а
    [InlineData("ftp://smba.trafficmanager.net/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//smba.trafficmanager.net/", false)]
    [InlineData("/teams", false)]
    [InlineData("smba.trafficmanager.net", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Rule_WithAnAppId_AllowsTheListedHostsOverHttpsOnly(string? serviceUrl, bool isAllowed) =>
        Assert.Equal(isAllowed, Rule(new TeamsOptions { MicrosoftAppId = "app" }).Allows(serviceUrl));

    [Theory]
    [InlineData("http://127.0.0.1:56150/_connector", true)]
    [InlineData("http://localhost:56150/_connector", true)]
    [InlineData("http://LOCALHOST/", true)]
    [InlineData("http://[::1]:9/", true)]
    [InlineData("https://127.0.0.1:56150/", false)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("http://169.254.169.254/metadata", false)]
    [InlineData("http://localhost.example.com/", false)]
    [InlineData("http://user@127.0.0.1/", false)]
    [InlineData("https://smba.trafficmanager.net/teams/", false)]
    public void Rule_WithoutAnAppId_AllowsThisMachineOnly(string serviceUrl, bool isAllowed) =>
        Assert.Equal(isAllowed, Rule(new TeamsOptions()).Allows(serviceUrl));

    [Fact]
    public void Rule_WithHostsInTheSettings_AllowsThoseInPlaceOfTheDefault()
    {
        var rule = Rule(new TeamsOptions { MicrosoftAppId = "app", ServiceUrlHosts = ["connector.example.gov.uk"] });

        Assert.True(rule.Allows("https://connector.example.gov.uk/teams/"));
        Assert.False(rule.Allows("https://smba.trafficmanager.net/teams/"));
    }

    private static ServiceUrlRule Rule(TeamsOptions options) => new(Options.Create(options));
}
