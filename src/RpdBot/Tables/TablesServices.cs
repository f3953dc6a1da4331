using Microsoft.Extensions.Options;
using RpdBot.Tables.Sqlite;

namespace RpdBot.Tables;

/// <summary>How a host gets the store.</summary>
public static class TablesServices
{
    /// <summary>Offers <see cref="ITables"/> by the settings of <see cref="StorageOptions.Section"/>.</summary>
    /// <remarks>
    /// The store is opened when first asked for. Ask before anything listens: that throws
    /// <see cref="StorageStartException"/> when there can be no store.
    /// </remarks>
    public static IServiceCollection AddTables(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<ITables>(provider =>
            SqliteTables.Start(
                provider.GetRequiredService<IOptions<StorageOptions>>().Value,
                provider.GetRequiredService<ILogger<SqliteTables>>()
            )
        );
        return services;
    }
}
