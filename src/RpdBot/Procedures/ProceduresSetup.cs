using RpdBot.Procedures.Check;

namespace RpdBot.Procedures;

/// <summary>Adds the procedures to the host.</summary>
public static class ProceduresSetup
{
    /// <summary>Where the definitions stand, seen from the program's folder.</summary>
    public const string Folder = "Procedures/Definitions";

    /// <summary>Adds every procedure that is defined in the program's folder.</summary>
    /// <exception cref="ProcedureFaultsException">A definition is at fault; the bot must not start.</exception>
    public static IServiceCollection AddProcedures(this IServiceCollection services) =>
        services.AddSingleton(ProcedureFiles.Load(Path.Combine(AppContext.BaseDirectory, Folder)));
}
