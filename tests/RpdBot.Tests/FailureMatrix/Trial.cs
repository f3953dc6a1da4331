using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using RpdBot.Casework;
using RpdBot.Procedures;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Plays a turn from a moment on with faults in it, then starts a new host and lets time pass until all is quiet.</summary>
internal sealed class Trial
{
    /// <summary>Longer than any lease, and than a write is held.</summary>
    private static readonly TimeSpan PastHold = new CaseworkOptions().Hold + TimeSpan.FromMinutes(1);

    private const int FewestRounds = 2;
    private const int MostRounds = 6;

    private readonly Play play;
    private readonly Trouble trouble;
    private readonly List<string> broken = [];
    private readonly HashSet<string> mayRepeat = [];
    private ImmutableArray<int> recorded = [];

    public Trial(Play play, params IEnumerable<Fault> faults)
    {
        this.play = play;
        trouble = new Trouble(faults) { Took = Took, Lost = () => MayRepeat(recorded) };
    }

    /// <summary>The trial of the turn before, on the same stage; null when there is none.</summary>
    public Trial? Before
    {
        get;
        init
        {
            field = value;
            broken.AddRange(value?.Broken ?? []);
            mayRepeat.UnionWith(value?.mayRepeat ?? []);
            IsOfTheMoment = value?.IsOfTheMoment ?? IsOfTheMoment;
        }
    }

    /// <summary>What was broken on the way.</summary>
    public IReadOnlyList<string> Broken => broken;

    /// <summary>What was asked in the turn.</summary>
    public ImmutableArray<Asked> Asked => [.. trouble.AskedSoFar];

    /// <summary>How many of the faults came up.</summary>
    public int Met => trouble.Met;

    /// <summary>The operations done before the turn was answered.</summary>
    public ImmutableHashSet<string> Operations { get; private set; } = [];

    /// <summary>Messages that show what was so for a moment only.</summary>
    public Func<Post, bool> IsOfTheMoment { get; private set; } = _ => false;

    /// <summary>Plays the turn.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="operations">The operations that a good answer promises; null to find out.</param>
    /// <param name="repeats">How often somebody tries again.</param>
    /// <returns>False when nothing on the screen allowed it.</returns>
    public async Task<bool> PlayAsync(Turn turn, ImmutableHashSet<string>? operations, int repeats)
    {
        recorded = play.Counts();
        await play.StartBotAsync(trouble);
        var done = OperationsNow();
        var stage = new Stage(play, trouble, repeats)
        {
            Crashed = () =>
                broken.AddRange(Check().BrokenAtAnyMoment(play.Rows()).Select(one => $"at the crash, {one}")),
            Unanswered = MayRepeat,
            Answered = isGood =>
            {
                var now = OperationsNow();
                Operations = now.Except(done);
                if (isGood && operations?.IsSubsetOf(now) == false)
                {
                    broken.Add("an answer said that something was done, and it was not");
                }
            },
        };
        var played = await stage.PlayAsync(turn);
        if (played && !stage.IsContent)
        {
            broken.Add("whoever acted never got an answer");
        }

        var before = IsOfTheMoment;
        IsOfTheMoment = post => before(post) || stage.IsOfTheMoment(post);
        return played;
    }

    /// <summary>A new host, with which nothing goes wrong, and time enough for what was left behind.</summary>
    public async Task WaitAsync()
    {
        await play.StartBotAsync(new Trouble());
        play.Clock.Advance(PastHold);
        await play.SweepAsync();
    }

    /// <summary>A new host, and time, until nothing is left to do.</summary>
    public async Task<Ending> RecoverAsync()
    {
        trouble.End();
        await play.StartBotAsync(trouble);
        for (var round = 1; round <= MostRounds; round++)
        {
            play.Clock.Advance(PastHold);
            await play.SweepAsync();
            if (round >= FewestRounds && !IsWaiting())
            {
                break;
            }
        }

        await LetLastTicksPassAsync();
        var ending = new Ending(play.Rows(), Posts(), [.. mayRepeat], play.Clock.GetUtcNow());
        broken.AddRange(Check().Broken(ending));
        return ending;
    }

    /// <summary>A case that is over may still be woken for what once was to come; after that never again.</summary>
    private async Task LetLastTicksPassAsync()
    {
        var files = CaseFile.AllIn(play.Rows(), play.Bot.Services.GetRequiredService<ProcedureCatalogue>());
        if (
            files.Any(file => file.NextMoment is not null)
            || files.SelectMany(file => file.Wakeups).Max(DateTimeOffset? (one) => one) is not { } last
        )
        {
            return;
        }

        play.Clock.MoveTo(last);
        await play.SweepAsync();
    }

    private Invariants Check() => new(play.Bot.Services);

    private bool IsWaiting() =>
        play.Rows()
            .Of(CaseRows.Table)
            .Where(row => row.Key.StartsWith(CaseRows.Outgoing, StringComparison.Ordinal))
            .Any(row => Slot.Read(row.Row).NextMoment is not null);

    private ImmutableHashSet<string> OperationsNow() =>
        [
            .. play.Rows()
                .Of(CaseRows.Table)
                .Where(row => row.Key.StartsWith("op|", StringComparison.Ordinal))
                .Select(row => $"{row.Partition} {row.Key}"),
        ];

    /// <summary>What was posted before something was written is known to have been posted.</summary>
    private void Took(Asked asked)
    {
        if (asked is { Place: Place.Store, IsWrite: true })
        {
            recorded = play.Counts();
        }
    }

    private void MayRepeat(ImmutableArray<int> since) =>
        mayRepeat.UnionWith(
            play.Conversations.Zip(since)
                .SelectMany(one =>
                    one.First.Keep().Bubbles.Skip(one.Second).Select(bubble => Post.KeyOf(one.First.Id, bubble.Id))
                )
        );

    private ImmutableArray<Post> Posts() =>
        [
            .. play.Conversations.SelectMany(conversation =>
                conversation
                    .Keep()
                    .Bubbles.Select((one, place) => new Post(conversation.Id, place, one.Id, one.Activity))
            ),
        ];
}
