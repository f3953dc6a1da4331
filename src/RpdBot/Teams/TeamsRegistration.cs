using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RpdBot.Teams.Inbound;
using RpdBot.Teams.Outbound;

namespace RpdBot.Teams;

/// <summary>Adds all that is needed to speak with Teams, except the <see cref="IBot"/>.</summary>
public static class TeamsRegistration
{
    private static readonly TimeSpan ConnectionLife = TimeSpan.FromMinutes(5);

    /// <summary>Adds the endpoint's parts and the <see cref="IConnector"/>.</summary>
    /// <param name="services">The application's.</param>
    /// <param name="configuration">The root: see <see cref="TeamsOptions"/> for what is read.</param>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<TeamsOptions>()
            .Bind(configuration)
            .Bind(configuration.GetSection(TeamsOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ServiceUrlRule>();
        services.AddHealthChecks().AddCheck<TeamsHealth>("teams");
        return services.AddInbound().AddOutbound();
    }

    private static IServiceCollection AddInbound(this IServiceCollection services)
    {
        services.AddHttpClient(SigningKeys.ClientName).RemoveAllLoggers();
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<InboundAuthentication>();
        services.AddSingleton<Admission>();
        services.AddSingleton<PersonLimiter>();
        services.AddSingleton<RecentActivities>();
        services.AddSingleton<Reception>();
        services.AddSingleton<Turns>();
        services.AddHostedService(provider => provider.GetRequiredService<Turns>());
        return services.AddHostedService<StartCheck>();
    }

    private static IServiceCollection AddOutbound(this IServiceCollection services)
    {
        services
            .AddHttpClient(ConnectorTransport.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => NewHandler())
            .RemoveAllLoggers();
        services
            .AddHttpClient(FileUploads.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => NewHandler())
            .RemoveAllLoggers();
        services.AddSingleton<IFileUploads, FileUploads>();
        services.TryAddSingleton(provider =>
            ConnectorCredential.From(provider.GetRequiredService<IOptions<TeamsOptions>>().Value)
        );
        services.AddSingleton<ConnectorToken>();
        services.AddSingleton<SendLimiter>();
        services.AddSingleton<ReplyReader>();
        services.AddSingleton<ConnectorTransport>();
        return services.AddSingleton<IConnector, ConnectorClient>();
    }

    // A redirect would carry the token, or somebody's file, elsewhere.
    private static SocketsHttpHandler NewHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = ConnectionLife,
        };
}
