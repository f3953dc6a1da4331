using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RpdBot.Tables.Azure;
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
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ITables>(Start);
        services.AddSingleton<IStoreProbe>(provider =>
        {
            var tables = provider.GetRequiredService<ITables>();
            return tables as IStoreProbe ?? new ReadProbe(tables);
        });
        services.AddHealthChecks().AddCheck<StoreHealth>("store");
        return services;
    }

    private static ITables Start(IServiceProvider provider)
    {
        var options = Read(provider);
        return options.Backend == StorageBackend.AzureTables
            ? AzureTables.Start(
                options,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<AzureTables>>()
            )
            : SqliteTables.Start(options, provider.GetRequiredService<ILogger<SqliteTables>>());
    }

    private static StorageOptions Read(IServiceProvider provider)
    {
        try
        {
            return provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        }
        catch (InvalidOperationException misspelt)
        {
            throw new StorageStartException(misspelt.Message, misspelt); // it names the setting and its value
        }
    }
}
