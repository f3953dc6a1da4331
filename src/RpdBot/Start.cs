using Microsoft.Extensions.Options;
using RpdBot.People;
using RpdBot.Tables;
using RpdBot.Teams;

namespace RpdBot;

/// <summary>Runs the program, and says in one sentence why it cannot start.</summary>
internal static class Start
{
    private const int CannotStart = 1;

    /// <summary>Runs the program to its end.</summary>
    /// <returns>0; 1 when a setting, the store or a file is not in order.</returns>
    public static Task<int> RunAsync(Func<Task> program) =>
        RunAsync(async () =>
        {
            await program();
            return 0;
        });

    /// <summary>Runs a command to its end.</summary>
    /// <returns>What the command returns; 1 when a setting, the store or a file is not in order.</returns>
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception problem)
            when (problem
                    is StorageStartException
                        or TeamsStartException
                        or ConfigurationFaultsException
                        or OptionsValidationException
            )
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return CannotStart;
        }
    }
}
