using RpdBot.People.Files;
using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>Adds the directory, the agencies and the partnerships to the host.</summary>
public static class PeopleSetup
{
    /// <summary>Adds <see cref="IDirectory"/>, <see cref="Agencies"/> and <see cref="Partnerships"/>.</summary>
    /// <exception cref="ConfigurationFaultsException">The files are not in order: nothing starts half-configured.</exception>
    public static IServiceCollection AddPeople(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(PeopleOptions.Section).Get<PeopleOptions>() ?? new PeopleOptions();
        var (directory, agencies, partnerships) = PeopleFiles.Load(options);
        foreach (var one in partnerships.All)
        {
            services.AddSingleton(new GivenSettings($"partnerships.json {one.Id}", one.Procedure, one.Settings));
        }

        return services.AddSingleton(options).AddSingleton(directory).AddSingleton(agencies).AddSingleton(partnerships);
    }
}
