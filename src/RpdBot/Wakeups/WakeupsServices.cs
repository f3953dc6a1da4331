using Microsoft.Extensions.DependencyInjection.Extensions;

namespace RpdBot.Wakeups;

/// <summary>How a host gets the wake-ups and their sweep.</summary>
public static class WakeupsServices
{
    /// <summary>
    /// Offers <see cref="WakeupBook"/> and <see cref="Sweeper"/>, and sweeps while the host runs, by the settings of
    /// <see cref="SweeperOptions.Section"/>. Handlers are every <see cref="IWakeupHandler"/> that is registered.
    /// </summary>
    public static IServiceCollection AddWakeups(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<SweeperOptions>()
            .Bind(configuration.GetSection(SweeperOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(Random.Shared);
        services.AddMetrics();
        services.AddSingleton<WakeupBook>();
        services.AddSingleton<WakeupsMeter>();
        services.AddSingleton<Sweeper>();
        services.AddHostedService<SweepService>();
        services.AddHealthChecks().AddCheck<WakeupsHealth>("wake-ups");
        return services;
    }
}
