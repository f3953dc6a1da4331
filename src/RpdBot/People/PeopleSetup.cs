using Microsoft.Extensions.DependencyInjection.Extensions;
using RpdBot.People.Files;
using RpdBot.People.Graph;

namespace RpdBot.People;

/// <summary>Adds the directory, the agencies and the partnerships to the host.</summary>
public static class PeopleSetup
{
    /// <summary>Adds <see cref="IDirectory"/>, <see cref="Agencies"/> and <see cref="Partnerships"/>.</summary>
    /// <exception cref="ConfigurationFaultsException">
    /// The settings or the files are not in order: nothing starts half-configured.
    /// </exception>
    public static IServiceCollection AddPeople(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment? environment = null
    )
    {
        var faults = new FaultList();
        var options = PeopleSettings.Read(configuration, faults);
        PeopleSettings.Check(options, environment?.IsDevelopment() == true, faults);
        var files = PeopleFiles.Load(options, faults);
        faults.ThrowIfAny();

        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddSingleton(options).AddSingleton(files.Agencies).AddSingleton(files.Partnerships);
        return options.Directory == DirectoryKind.Graph
            ? services.AddGraph()
            : services.AddSingleton<IDirectory>(files.Demo);
    }
}
