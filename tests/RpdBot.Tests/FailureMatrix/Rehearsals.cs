using System.Collections.Immutable;
using RpdBot.Tests.Scenarios;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Plays the whole scenario with nothing going wrong, and keeps everything before each turn.</summary>
internal static class Rehearsals
{
    /// <summary>So much time lies between two turns.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(20);

    /// <summary>All turns, in order.</summary>
    /// <exception cref="InvalidOperationException">The scenario cannot be played, or an invariant does not hold.</exception>
    public static async Task<ImmutableArray<Rehearsal>> AllAsync(IBackend backend, IReadOnlyList<Turn> turns)
    {
        var all = ImmutableArray.CreateBuilder<Rehearsal>();
        var now = await PeopleAsync(backend);
        foreach (var (number, turn) in turns.Index())
        {
            (var rehearsal, now) = await OneAsync(backend, number, turn, now with { Now = now.Now + Between });
            all.Add(rehearsal);
        }

        return all.ToImmutable();
    }

    /// <summary>Everybody but Margery has added the app; she does so in the scenario.</summary>
    private static async Task<Moment> PeopleAsync(IBackend backend)
    {
        await using var play = Play.Begin(backend, new Moment(Store: null, Teams: null, Partnership.Start));
        var trouble = new Trouble();
        await play.StartBotAsync(trouble);
        foreach (var user in play.Everybody.Where(user => user != play["Margery"]))
        {
            var stage = new Stage(play, trouble, mostRepeats: 0);
            await stage.PlayAsync(new Turn.Installs($"{user.Name} adds the app", user.Name));
        }

        return play.Keep();
    }

    private static async Task<(Rehearsal Rehearsal, Moment After)> OneAsync(
        IBackend backend,
        int number,
        Turn turn,
        Moment before
    )
    {
        await using var play = Play.Begin(backend, before);
        var trial = new Trial(play);
        if (!await trial.PlayAsync(turn, operations: null, repeats: 0))
        {
            throw new InvalidOperationException($"Nothing on the screen allows turn {number}, {turn}.");
        }

        var after = play.Keep();
        var ending = await trial.RecoverAsync();
        return trial.Broken.Count == 0
            ? (new Rehearsal(number, turn, before, trial.Asked, trial.Operations, ending), after)
            : throw new InvalidOperationException($"Turn {number}, {turn}: {string.Join("; ", trial.Broken)}");
    }
}
