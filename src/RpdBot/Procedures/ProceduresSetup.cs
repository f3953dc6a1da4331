using Microsoft.Extensions.Options;
using RpdBot.Procedures.Calendars;
using RpdBot.Procedures.Check;

namespace RpdBot.Procedures;

/// <summary>Adds the procedures to the host.</summary>
public static class ProceduresSetup
{
    /// <summary>Where the definitions stand, seen from the program's folder.</summary>
    public const string Folder = "Procedures/Definitions";

    /// <summary>The setting that names another folder, where a deployment keeps definitions of its own.</summary>
    public const string FolderSetting = "Procedures:Folder";

    /// <summary>Adds every procedure that is defined in the program's folder, and the calendar that they all count in.</summary>
    /// <remarks>What they leave to be said is taken from every <see cref="GivenSettings"/> that the host has.</remarks>
    /// <exception cref="ProcedureFaultsException">A definition is at fault; the bot must not start.</exception>
    /// <exception cref="OptionsValidationException">A setting of the calendar is not in order; nor then.</exception>
    public static IServiceCollection AddProcedures(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        var calendar = services.AddCalendar(configuration, environment);
        var folder = Path.Combine(AppContext.BaseDirectory, configuration[FolderSetting] ?? Folder);
        var installed = ProcedureFiles.Load(folder, calendar);
        services.AddSingleton(new InstalledProcedures(installed));
        return services.AddSingleton(host => installed.With(host.GetServices<GivenSettings>()));
    }
}
