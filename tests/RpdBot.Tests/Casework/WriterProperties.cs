using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Tests.Cases;
using RpdBot.Tests.Interleavings;
using Xunit.Abstractions;

namespace RpdBot.Tests.Casework;

/// <summary>What holds of the rows of a case after any story, when each step is written as somebody's operation.</summary>
/// <remarks>
/// An operation has an effect once: neither its repetition at once nor one at any later time changes a row. Whatever is
/// refused, or changes nothing, writes nothing. The events are numbered without a gap, and the head is what they make.
/// </remarks>
public sealed class WriterProperties(ITestOutputHelper output)
{
    private const ulong Seed = 20261127;
    private const ulong Gamma = 31; // FsCheck wants it odd
    private const int Stories = 60;
    private static readonly CaseReference Reference = CaseReference.Of(2026, 2);

    private int written;
    private int repeated;

    [Fact]
    public void Rows_ThroughAnyStory_KeepEachOperationOnce()
    {
        output.WriteLine($"seed {Seed}, {Gamma}");
        using var instances = new Instances(new Conditions(), Cases.Somerset.Rules);

        // Without the thread's synchronisation context everything is done when a call returns.
        Prop.ForAll(Move.Stories, moves => Play(instances, moves))
            .Check(Config.QuickThrowOnFailure.WithReplay(Seed, Gamma).WithMaxTest(Stories));

        output.WriteLine($"{written} operations written, {repeated} of them once more");
        Assert.True(written > 100 && repeated > 100);
    }

    private void Play(Instances instances, Move[] moves)
    {
        var world = new World(new MemoryStore(), CaseBuilder.Start);
        using var actor = new Interleavings.Actor(0, "writer", TimeSpan.Zero, world) { IsFree = true };
        using var instance = instances.Start(actor);
        var done = new List<(OperationId Operation, CaseCommand Command)>();
        foreach (var (index, move) in moves.Index())
        {
            world.Now = world.Now.AddMinutes(move.Minutes);
            var before = Rows(world);
            var operation = OperationId.Message("chat", $"{index}");
            var command = Command(world, move);
            var answer = Write(instance, operation, command);
            var after = Rows(world);
            Assert.Equal(
                answer is CaseAnswer.Done && after != before,
                after.ContainsKey(CaseRows.Operation(operation))
            );

            IsTheSame(answer, Write(instance, operation, command));
            Assert.Same(after, Rows(world));
            if (after != before)
            {
                written++;
                done.Add((operation, command));
            }

            Repeat(instance, world, done, move);
        }

        IsWhole(Rows(world));
    }

    private void Repeat(
        Instance instance,
        World world,
        List<(OperationId Operation, CaseCommand Command)> done,
        Move move
    )
    {
        if (done.Count > 0)
        {
            var (operation, command) = done[move.Who % done.Count];
            var rows = Rows(world);
            IsTheSame(new CaseAnswer.Done(Case.NotRaised, Cases.Somerset.Rules), Write(instance, operation, command));
            Assert.Same(rows, Rows(world));
            repeated++;
        }
    }

    /// <summary>The same answer, unless the person has no part in the case any more: then there is no such case for them.</summary>
    private static void IsTheSame(CaseAnswer first, CaseAnswer again)
    {
        if (again is not CaseAnswer.Refused { Refusal: Refusal.Unknown })
        {
            Assert.Equal(first.GetType(), again.GetType());
        }
    }

    private static CaseCommand Command(World world, Move move)
    {
        var @case = Rows(world).TryGetValue(CaseRows.Head, out var head) ? CaseRows.ReadHead(head) : Case.NotRaised;
        var command = new RandomCommands(@case, world.Now).Of(move);
        return command is Raise raise ? raise with { Reference = Reference } : command;
    }

    private static CaseAnswer Write(Instance instance, OperationId operation, CaseCommand command) =>
        instance.Get<CaseWriter>().WriteAsync(Reference, operation, command, default).GetAwaiter().GetResult();

    private static ImmutableSortedDictionary<string, Row> Rows(World world) =>
        world.Store.Rows(CaseRows.Table, Reference.Value);

    private static void IsWhole(ImmutableSortedDictionary<string, Row> rows)
    {
        var events = rows.Values.Where(row => row.Key.StartsWith("event|", StringComparison.Ordinal)).ToList();
        Assert.Equal(Enumerable.Range(1, events.Count).Select(CaseRows.Event), events.Select(row => row.Key));
        if (rows.TryGetValue(CaseRows.Head, out var head))
        {
            var made = Case.From(events.Select(CaseRows.ReadEvent));
            Assert.Equal(events.Count, CaseRows.ReadHead(head).Revision);
            Assert.Equal(CaseJson.Write(made), CaseJson.Write(CaseRows.ReadHead(head)));
        }
        else
        {
            Assert.Empty(rows);
        }
    }
}
