using Microsoft.Extensions.DependencyInjection.Extensions;

namespace RpdBot.People.Graph;

/// <summary>Adds Microsoft Graph as the directory.</summary>
internal static class GraphSetup
{
    /// <summary>Adds <see cref="IDirectory"/> over every tenant that is configured.</summary>
    public static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.TryAddSingleton<ITenantCredentials, TenantCredentials>();
        return services.AddSingleton<TenantGraphs>().AddSingleton<IDirectory, GraphDirectory>();
    }
}
