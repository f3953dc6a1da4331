using Microsoft.Extensions.Configuration.Memory;

namespace RpdBot.People.Check;

/// <summary>The command <c>people check</c>: says what is missing, tenant by tenant.</summary>
internal static class PeopleCommand
{
    private const int IsMissing = 2;

    private static readonly Dictionary<string, string?> Patient = new() { ["People:Graph:TimeLimit"] = "00:00:15" };

    /// <summary>Checks with the settings that the program itself would have, and writes what it finds.</summary>
    /// <param name="args">Settings from the command line.</param>
    /// <param name="output">Where to.</param>
    /// <param name="arrange">Changes to what is built.</param>
    /// <returns>0 when nothing needed is missing; else 2.</returns>
    /// <exception cref="ConfigurationFaultsException">The settings or files are not in order.</exception>
    public static async Task<int> CheckAsync(
        string[] args,
        TextWriter output,
        Action<IServiceCollection>? arrange = null
    )
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        // Nobody stands in a dialog here, and a first token may take its time: the settings may still say otherwise.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Patient });
        builder.Logging.ClearProviders();
        builder.Services.AddPeople(builder.Configuration, builder.Environment);
        arrange?.Invoke(builder.Services);
        await using var app = builder.Build();

        var options = app.Services.GetRequiredService<PeopleOptions>();
        var findings = await app.Services.GetRequiredService<IPeopleCheck>().CheckAsync(CancellationToken.None);
        await output.WriteLineAsync(Asked(options));
        foreach (var finding in findings)
        {
            await output.WriteLineAsync(finding.ToString());
        }

        var isMissing = findings.Any(finding => finding.IsNeeded);
        await output.WriteLineAsync(isMissing ? "Something is missing." : "Nothing that is needed is missing.");
        return isMissing ? IsMissing : 0;
    }

    private static string Asked(PeopleOptions options) =>
        options.Directory == DirectoryKind.Demo
            ? "People are looked up in the demo directory."
            : $"People are looked up in Microsoft Graph, in {string.Join(", ", options.Tenants.Select(tenant => tenant.Id))}.";
}
