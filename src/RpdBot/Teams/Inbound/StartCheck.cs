using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace RpdBot.Teams.Inbound;

/// <summary>Stops the host when it would serve people whom it cannot identify.</summary>
internal sealed class StartCheck(IOptions<TeamsOptions> options, IHostEnvironment environment, IServer server)
    : IHostedLifecycleService
{
    /// <summary>Before the server listens: without an app id, only in Development.</summary>
    /// <exception cref="TeamsStartException">It is not.</exception>
    public Task StartingAsync(CancellationToken cancellationToken) =>
        options.Value.HasAppId || environment.IsDevelopment()
            ? Task.CompletedTask
            : throw new TeamsStartException("MicrosoftAppId is needed outside the Development environment.");

    /// <summary>When the server listens: without an app id, only on loopback.</summary>
    /// <remarks>Only now the addresses are known; until here each request is checked to come from this machine.</remarks>
    /// <exception cref="TeamsStartException">It listens elsewhere too.</exception>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return options.Value.HasAppId || addresses.All(LoopbackOnly.IsLoopbackAddress)
            ? Task.CompletedTask
            : throw new TeamsStartException(
                "Without MicrosoftAppId the bot listens on loopback only: set ASPNETCORE_URLS to http://127.0.0.1:3978."
            );
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
