using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RpdBot.Tables;
using RpdBot.Tests.FakeAzure;
using RpdBot.Tests.Tables;

namespace RpdBot.Tests.Scenarios;

/// <summary>A storage account that refuses, throttles or is missing: people are told, and nothing is half done.</summary>
public sealed class AccountAwayTests
{
    private readonly FakeAzureServer server = new();

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(null)]
    public async Task Answer_WhileTheAccountIsAway_ChangesNothingAndCountsWhenPressedAgain(HttpStatusCode? status)
    {
        await using var partnership = await Partnership.StartAsync(Arrange);
        var reference = await partnership.RaiseToManagersAsync();
        var tamsin = partnership.Tamsin;
        await tamsin.ClickAsync(tamsin.LastCard, "Send it to the other manager");
        var card = tamsin.LastCard;
        await partnership.QuietAsync();

        var before = server.Snapshot();
        server.Before = _ => Away(status);
        var clicked = await tamsin.ClickAsync(card, "answer");
        var asked = await tamsin.SayAsync("my cases");
        await partnership.QuietAsync();
        var (ready, report) = await partnership.ReadyAsync();
        server.Before = null;

        Assert.Equal((200, 200), (clicked.Status, asked.Status));
        Assert.Contains("could not be saved just now", clicked.Text, StringComparison.Ordinal);
        Assert.Contains($"reference {clicked.Message![^6..]}.", partnership.Log.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready);
        Assert.Contains("The store cannot be read", report.ToJsonString(), StringComparison.Ordinal);
        Assert.Same(before, server.Snapshot());
        await tamsin.ClickAsync(card, "answer");
        await partnership.QuietAsync();
        Assert.Equal("respond.1", await partnership.WaitsAsync(reference));
        Assert.Equal(1, partnership.Imani.Sees(reference));
    }

    /// <summary>What comes instead of an answer; null for nothing at all.</summary>
    private static Task<HttpResponseMessage?> Away(HttpStatusCode? status) =>
        status is { } told
            ? Task.FromResult<HttpResponseMessage?>(new HttpResponseMessage(told) { Content = new StringContent("") })
            : throw new HttpRequestException(HttpRequestError.NameResolutionError, "There is no such account.");

    private void Arrange(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<ITables>(_ => new FaultyTables(server.OpenTables(retries: 1))));
}
