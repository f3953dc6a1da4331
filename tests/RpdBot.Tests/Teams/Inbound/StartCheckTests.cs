using System.Net;
using Microsoft.Extensions.Options;
using RpdBot.Teams;
using RpdBot.Teams.Inbound;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class StartCheckTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("development2")]
    public async Task Host_WithoutAnAppIdOutsideDevelopment_DoesNotStart(string environment)
    {
        var fault = await Assert.ThrowsAsync<TeamsStartException>(() => TeamsHost.StartAsync(environment: environment));

        Assert.Equal("MicrosoftAppId is needed outside the Development environment.", fault.Message);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0")]
    public async Task Host_WithoutAnAppIdOnOtherAddresses_DoesNotStart(string url)
    {
        var fault = await Assert.ThrowsAsync<TeamsStartException>(() => TeamsHost.StartAsync(url: url));

        Assert.Contains("loopback only", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_WithAnAppId_StartsInProduction()
    {
        await using var host = await TeamsHost.StartAsync(TeamsHost.Registered, environment: "Production");

        using var response = await host.PostAsync(Bodies.Message(Bodies.PublicServiceUrl).Json());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Host_WithAnAppIdAndNoTenants_DoesNotStart()
    {
        var settings = new Dictionary<string, string?>(TeamsHost.Registered) { ["Teams:AllowedTenants:0"] = null };
        settings.Remove("Teams:AllowedTenants:0");

        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => TeamsHost.StartAsync(settings));

        Assert.Contains("Teams:AllowedTenants must list", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:3978", true)]
    [InlineData("http://127.8.8.8:3978", true)]
    [InlineData("http://[::1]:3978", true)]
    [InlineData("http://localhost:3978", true)]
    [InlineData("http://*:3978", false)]
    [InlineData("http://+:3978", false)]
    [InlineData("http://10.0.0.1:3978", false)]
    [InlineData("http://localhost.example.com:3978", false)]
    [InlineData("http://unix:/tmp/bot.sock", false)]
    public void Address_OfAServer_IsLoopbackOrNot(string address, bool isLoopback) =>
        Assert.Equal(isLoopback, LoopbackOnly.IsLoopbackAddress(address));

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5000", HttpStatusCode.OK)]
    [InlineData("[::1]:5000", HttpStatusCode.OK)]
    [InlineData("example.com", HttpStatusCode.Forbidden)]
    [InlineData("my-tunnel.example.net", HttpStatusCode.Forbidden)]
    public async Task Request_WithoutAnAppId_IsServedOnlyByALocalName(string name, HttpStatusCode expected)
    {
        await using var host = await TeamsHost.StartAsync();

        using var response = await host.PostAsync(Bodies.Message().Json(), host: name);

        Assert.Equal(expected, response.StatusCode);
    }
}
