using RpdBot.Wakeups;

namespace RpdBot.Digests;

/// <summary>Adds the digests to the host.</summary>
public static class DigestsSetup
{
    /// <summary>Adds the daily digest of each business unit, by the settings of <see cref="DigestOptions.Section"/>.</summary>
    public static IServiceCollection AddDigests(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<DigestOptions>()
            .Bind(configuration.GetSection(DigestOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services
            .AddSingleton<DigestTimes>()
            .AddSingleton<DigestBook>()
            .AddSingleton<DigestCards>()
            .AddSingleton<DigestPosts>()
            .AddSingleton<UnitDigests>()
            .AddSingleton<IWakeupHandler, DigestJob>();
    }
}
