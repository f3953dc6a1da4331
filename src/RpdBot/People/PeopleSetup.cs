using Microsoft.Extensions.DependencyInjection.Extensions;
using RpdBot.People.Check;
using RpdBot.People.Files;
using RpdBot.People.Graph;
using RpdBot.People.Install;
using RpdBot.People.Mail;
using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>Adds the directory, the agencies and the partnerships to the host.</summary>
public static class PeopleSetup
{
    /// <summary>Adds <see cref="IDirectory"/>, <see cref="IPeopleCheck"/>, <see cref="Agencies"/> and <see cref="Partnerships"/>.</summary>
    /// <remarks>The files are held against the procedures that have been added before.</remarks>
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
        var files = PeopleFiles.Load(options, WordsOf(services), faults);
        faults.ThrowIfAny();

        foreach (var one in files.Partnerships)
        {
            services.AddSingleton(new GivenSettings($"partnerships.json {one.Id}", one.Procedure, one.Settings));
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services
            .AddSingleton(options)
            .AddSingleton(files.Agencies)
            .AddSingleton<OfficeGroups>()
            .AddSingleton(provider => new Partnerships(files.Partnerships, provider.GetRequiredService<OfficeGroups>()))
            .AddHostedService<OfficeGroupsRefresh>()
            .AddSingleton<PeopleHealth>()
            .AddMail(options)
            .AddHealthChecks()
            .AddCheck<PeopleHealth>("people");
        return options.Directory == DirectoryKind.Graph
            ? services.AddGraph()
            : services
                .AddSingleton<IDirectory>(files.Demo)
                .AddSingleton<IAppInstaller, NoInstaller>()
                .AddSingleton<IPeopleCheck, DemoCheck>();
    }

    /// <summary>The words of the procedures; null where none were added, as in the tests of this room.</summary>
    private static Vocabulary? WordsOf(IServiceCollection services) =>
        services.FirstOrDefault(added => added.ServiceType == typeof(InstalledProcedures))?.ImplementationInstance
            is InstalledProcedures installed
            ? Vocabulary.Of(installed.All)
            : null;
}
