using Azure.Core;
using Azure.Core.Pipeline;

namespace RpdBot.Tables.Azure;

/// <summary>How requests to Azure Table Storage are made: how long is waited, and how often tried again.</summary>
/// <remarks>
/// Nothing of a request is logged or traced: its address holds keys, its body what people wrote. All times together
/// stay well inside the time for which a wake-up guards a commit, so that a commit in flight has landed or never will.
/// </remarks>
internal sealed class AzureClientOptions : ClientOptions
{
    public AzureClientOptions()
    {
        Diagnostics.IsLoggingEnabled = false;
        Diagnostics.IsLoggingContentEnabled = false;
        Diagnostics.IsDistributedTracingEnabled = false;
        Diagnostics.IsTelemetryEnabled = false;
        Retry.Mode = RetryMode.Exponential; // each delay is 0.8 to 1.2 of its step, or what the service asks for
        Retry.Delay = TimeSpan.FromMilliseconds(250);
        Retry.MaxDelay = TimeSpan.FromSeconds(5);
        Retry.MaxRetries = 4;
        Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
        Transport = new HttpClientTransport(NewHandler());
    }

    /// <summary>The longest that one call may take, tries and waits together.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(25);

    // A redirect would carry rows and token elsewhere.
    private static SocketsHttpHandler NewHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
}
