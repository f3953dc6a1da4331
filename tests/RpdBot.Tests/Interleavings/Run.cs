using System.Globalization;
using RpdBot.Casework;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Interleavings;

/// <summary>One run of a plot, from its beginning to wherever the choices lead.</summary>
internal sealed class Run : IDisposable
{
    private readonly Plot plot;
    private readonly Conditions conditions;
    private readonly Instances instances;
    private readonly List<Actor> actors = [];
    private readonly List<Instance> started = [];
    private int current = -1;

    public Run(Plot plot, Conditions conditions, Instances instances)
    {
        (this.plot, this.conditions, this.instances) = (plot, conditions, instances);
        World = new(new MemoryStore(plot.Store), plot.Begin);
        foreach (var part in plot.Parts)
        {
            var actor = new Actor(actors.Count, part.Name, part.Skew, World);
            actors.Add(actor);
            actor.Begin(() => part.Play(Start(actor)));
        }
    }

    public World World { get; }

    /// <summary>What was chosen so far, for people.</summary>
    public List<string> Trace { get; } = [];

    /// <summary>A hash of everything on which the rest of the run depends, besides the bounds.</summary>
    public ulong State =>
        actors.Aggregate(World.Content.Mix((ulong)current), (hash, actor) => hash.Mix(StateOf(actor)));

    /// <summary>An instance whose requests wait for nobody, on the true time.</summary>
    public Instance Janitor() => Start(new Actor(actors.Count, "janitor", TimeSpan.Zero, World) { IsFree = true });

    /// <summary>What can happen next; nothing when nobody is left to do anything.</summary>
    public List<Choice> Choices(Bounds left)
    {
        var choices = new List<Choice>();
        var busy = current >= 0 && actors[current].Waiting is { Kind: not PauseKind.Idle };
        foreach (
            var actor in actors.Where(actor => actor.Waiting is not null).OrderBy(actor => actor.Number != current)
        )
        {
            var after = busy && actor.Number != current ? left with { Switches = left.Switches - 1 } : left;
            if (after.Switches >= 0)
            {
                choices.Add(new(Step.GoOn, actor.Number, after));
                if (after.Losses > 0 && actor.Waiting is { Kind: PauseKind.Commit })
                {
                    choices.Add(new(Step.LoseAnswer, actor.Number, after with { Losses = after.Losses - 1 }));
                }
            }
        }

        if (choices.Count > 0)
        {
            AddHappenings(choices, left);
        }

        return choices;
    }

    public void Take(Choice choice)
    {
        var actor = actors[choice.Actor];
        switch (choice.Step)
        {
            case Step.Advance:
                Trace.Add(string.Create(CultureInfo.InvariantCulture, $"time goes on to {choice.To:HH:mm:ss.fff}"));
                World.Now = choice.To;
                break;
            case Step.Vanish:
                Trace.Add($"{actor.Name} vanishes before: {actor.Waiting!.What}");
                actor.Vanish();
                break;
            default:
                Trace.Add(
                    $"{actor.Name}: {actor.Waiting!.What}{(choice.Step == Step.LoseAnswer ? ", answer lost" : "")}"
                );
                current = choice.Actor;
                actor.GoOn(choice.Step == Step.LoseAnswer ? Fate.AnswerLost : Fate.Made);
                break;
        }
    }

    public void Dispose()
    {
        started.ForEach(instance => instance.Dispose());
        actors.ForEach(actor => actor.Dispose());
    }

    /// <summary>An actor vanishes only where it has just gone on: later or earlier would be the same for everybody else.</summary>
    private void AddHappenings(List<Choice> choices, Bounds left)
    {
        if (left.Crashes > 0 && current >= 0 && actors[current].Waiting is not null)
        {
            choices.Add(new(Step.Vanish, current, left with { Crashes = left.Crashes - 1 }));
        }

        if (left.Advances > 0 && NextMoment() is { } next)
        {
            choices.Add(new(Step.Advance, Math.Max(current, 0), left with { Advances = left.Advances - 1 }, next));
        }
    }

    /// <summary>The next true time at which something is due on somebody's clock, unless a request would be under way for too long.</summary>
    private DateTimeOffset? NextMoment()
    {
        var latest = actors
            .Where(actor => actor.Waiting is { Kind: not PauseKind.Idle })
            .Select(actor => actor.Waiting!.Since + conditions.Longest)
            .Append(plot.End)
            .Min();
        var next = Moments()
            .SelectMany(moment => actors.Select(actor => moment - actor.Skew))
            .Where(moment => moment > World.Now)
            .DefaultIfEmpty(DateTimeOffset.MaxValue)
            .Min();
        return next <= latest ? next : null;
    }

    private IEnumerable<DateTimeOffset> Moments() =>
        World
            .Store.Rows(WakeupKey.Table, Stage.Wakeups)
            .Keys.Select(Losses.MomentOf)
            .Concat(
                World
                    .Store.Rows(CaseRows.Table, Stage.Reference.Value)
                    .Values.Where(row => row.Key.StartsWith(CaseRows.Outgoing, StringComparison.Ordinal))
                    .Select(row => row.Values.Instant("leaseUntil"))
            );

    private Instance Start(Actor actor)
    {
        var instance = instances.Start(actor);
        started.Add(instance);
        return instance;
    }

    private ulong StateOf(Actor actor) =>
        actor.Memory.Mix(
            actor.Waiting is { } waiting ? 2 + (ulong)(World.Now - waiting.Since).Ticks
            : actor.HasVanished ? 1UL
            : 0
        );
}
