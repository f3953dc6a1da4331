using Microsoft.Extensions.DependencyInjection.Extensions;
using RpdBot.People.Check;
using RpdBot.People.Install;

namespace RpdBot.People.Graph;

/// <summary>Adds Microsoft Graph as the directory.</summary>
internal static class GraphSetup
{
    /// <summary>Adds <see cref="IDirectory"/>, and its check, over every tenant that is configured.</summary>
    public static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.TryAddSingleton<ITenantCredentials, TenantCredentials>();
        return services
            .AddSingleton<TenantGraphs>()
            .AddSingleton<IDirectory, GraphDirectory>()
            .AddSingleton<IAppInstaller, GraphInstaller>()
            .AddSingleton<NamedPeople>()
            .AddSingleton<IPeopleCheck, GraphCheck>();
    }
}
