using Microsoft.Extensions.DependencyInjection;
using RpdBot.Procedures;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Plays the rest of the scenario after something went wrong, and compares the end.</summary>
internal static class PlayOn
{
    /// <summary>How many steps somebody goes back when what they need is not on the screen any more.</summary>
    private const int StepsBack = 3;

    /// <summary>Plays on.</summary>
    /// <param name="play">Where everything stands.</param>
    /// <param name="turns">The turn that was played, and those that follow.</param>
    /// <param name="expected">How it ends when nothing goes wrong.</param>
    /// <returns>What differs.</returns>
    public static async Task<IReadOnlyList<string>> ToTheEndAsync(Play play, IReadOnlyList<Turn> turns, Ending expected)
    {
        var trial = new Trial(play);
        for (var next = 1; next < turns.Count; next++)
        {
            play.Clock.Advance(TimeSpan.FromSeconds(20));
            if (!await AgainFromAsync(play, turns, next, StepsBack))
            {
                return [$"playing on, nothing on the screen allowed: {turns[next]}"];
            }
        }

        var ending = await trial.RecoverAsync();
        var (found, meant) = (EndOf(play, ending), EndOf(play, expected));
        return
        [
            .. trial.Broken.Select(one => $"in the end, {one}"),
            .. found == meant ? [] : new[] { $"it ended otherwise:\n{found}\n{meant}" },
        ];
    }

    /// <summary>Takes the step; whoever does not see what they need takes the step before it once more.</summary>
    private static async Task<bool> AgainFromAsync(Play play, IReadOnlyList<Turn> turns, int next, int back)
    {
        if (await new Stage(play, new Trouble(), mostRepeats: 0).PlayAsync(turns[next]))
        {
            return true;
        }

        return back > 0
            && next > 0
            && turns[next - 1] is Turn.Clicks or Turn.Says
            && await AgainFromAsync(play, turns, next - 1, back - 1)
            && await new Stage(play, new Trouble(), mostRepeats: 0).PlayAsync(turns[next]);
    }

    private static string EndOf(Play play, Ending ending) =>
        string.Join(
            '\n',
            CaseFile
                .AllIn(ending.Rows, play.Bot.Services.GetRequiredService<ProcedureCatalogue>())
                .Select(file =>
                    $"{file.Case.Closing?.End} {string.Join(' ', file.Case.Open.Select(task => task.Occurrence))} "
                    + string.Join(' ', file.Case.Done.Select(done => $"{done.Occurrence}:{done.Outcome}"))
                )
        );
}
