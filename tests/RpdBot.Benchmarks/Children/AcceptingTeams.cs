using System.Globalization;
using System.Net;
using System.Text;

namespace RpdBot.Benchmarks.Children;

/// <summary>Takes whatever the bot sends, in no time and without a network, so that only the bot is measured.</summary>
public sealed class AcceptingTeams : HttpMessageHandler
{
    private static long last = 1_795_307_638_552;

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var id = Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
        var answer = new StringContent($$"""{"id":"{{id}}"}""", Encoding.UTF8, "application/json");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created) { Content = answer });
    }
}
