namespace RpdBot.Procedures;

/// <summary>Adds the procedures to the host.</summary>
public static class ProceduresSetup
{
    /// <summary>Where the definitions stand, seen from the program's folder.</summary>
    public const string Folder = "Procedures/Definitions";

    /// <summary>Adds every procedure that is defined in the program's folder.</summary>
    public static IServiceCollection AddProcedures(this IServiceCollection services) =>
        services.AddSingleton(
            new ProcedureCatalogue(
                Directory
                    .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, Folder), "*.json")
                    .Order(StringComparer.Ordinal)
                    .Select(ProcedureJson.ReadFile)
            )
        );
}
