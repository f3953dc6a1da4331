using System.Globalization;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Interleavings;

/// <summary>Says whether a run that has come to rest has lost, or doubled, anything.</summary>
internal sealed class Losses(Plot plot, Conditions conditions)
{
    private const int MostSweeps = 60;

    /// <summary>The first thing that is lost; null when nothing is.</summary>
    /// <remarks>First by what stands in the store; then by what comes of it when one instance goes on sweeping.</remarks>
    public string? Find(Run run) =>
        run.World.Log.FirstOrDefault() ?? Unwatched(run.World, conditions.Patience) ?? Sweep(run);

    /// <summary>The moment of a wake-up's key.</summary>
    public static DateTimeOffset MomentOf(string key) =>
        new(
            long.Parse(key.AsSpan(0, key.IndexOf('|', StringComparison.Ordinal)), CultureInfo.InvariantCulture),
            default
        );

    private string? Sweep(Run run)
    {
        var world = run.World;
        var janitor = run.Janitor();
        for (var left = MostSweeps; Wakeups(world) is [var next, ..] && next <= plot.End; left--)
        {
            if (left == 0)
            {
                return "The sweep never comes to rest.";
            }

            world.Now = next > world.Now ? next : world.Now;
            janitor.SweepAsync().GetAwaiter().GetResult();
        }

        world.Now = plot.End;
        return run.World.Log.FirstOrDefault()
            ?? Unwatched(world, TimeSpan.Zero)
            ?? Left(world)
            ?? Wrong(world)
            ?? Miscounted(world);
    }

    /// <summary>A slot or a moment of the case for which nobody would look in time.</summary>
    private string? Unwatched(World world, TimeSpan patience)
    {
        var wakeups = Wakeups(world);
        bool IsWatched(DateTimeOffset moment)
        {
            var latest = (moment > world.Now ? moment : world.Now) + patience;
            return wakeups.Any(wakeup => wakeup <= latest);
        }

        return Slots(world)
                .Where(slot => slot.NextMoment is { } next && !IsWatched(next))
                .Select(slot => $"No wake-up in time for {slot.Key}.")
                .FirstOrDefault()
            ?? CaseMoments
                .Of(plot.Procedure, Head(world))
                .Where(moment => !IsWatched(moment))
                .Select(moment => $"No wake-up in time for the case's moment at {moment:u}.")
                .FirstOrDefault();
    }

    /// <summary>What should have been done by the end.</summary>
    private string? Left(World world) =>
        Slots(world).Select(slot => $"{slot.Key} still stands.").FirstOrDefault()
        ?? CaseMoments
            .Of(plot.Procedure, Head(world))
            .Where(moment => moment <= plot.End)
            .Select(moment => $"Nothing happened at {moment:u}.")
            .FirstOrDefault();

    /// <summary>Whether the record is whole: no gap, the head is what the events make, and nothing happened twice.</summary>
    private static string? Wrong(World world)
    {
        var rows = Rows(world, "event|").ToList();
        var events = rows.ConvertAll(CaseRows.ReadEvent);
        var head = Head(world);
        var twice = events.Select(Name).OfType<string>().GroupBy(name => name).FirstOrDefault(same => same.Count() > 1);
        return !rows.Select((row, index) => row.Key == CaseRows.Event(index + 1)).All(isNext => isNext) ? "A gap."
            : head.Revision != events.Count ? "The head is not of the last event."
            : CaseJson.Write(Case.From(events)) != CaseJson.Write(head) ? "The head is not what the events make."
            : twice is not null ? $"{twice.Key} happened twice."
            : null;
    }

    private static string? Name(CaseEvent happened) =>
        happened switch
        {
            NoteAdded note => $"note {note.Text.Value}",
            TaskOverdue overdue => $"overdue {overdue.Occurrence}",
            TaskAnswered answered => $"answer {answered.Done.Occurrence}",
            TaskOpened opened => $"opening {opened.Task.Occurrence}",
            Reminded reminded => $"reminder {reminded.Occurrence} {reminded.Planned:u}",
            _ => null,
        };

    private string? Miscounted(World world)
    {
        foreach (var (what, count) in world.Sent)
        {
            if (count > 1 + world.Excused.GetValueOrDefault(what) + conditions.Doubles)
            {
                return $"\"{what}\" was sent {count} times.";
            }
        }

        return plot.Expected(Head(world))
            .Where(what => !world.Sent.ContainsKey(what))
            .Select(what => $"\"{what}\" was never sent.")
            .FirstOrDefault();
    }

    private static List<DateTimeOffset> Wakeups(World world) =>
        [.. world.Store.Rows(WakeupKey.Table, Stage.Wakeups).Keys.Select(MomentOf)];

    private static IEnumerable<Slot> Slots(World world) => Rows(world, CaseRows.Outgoing).Select(Slot.Read);

    private static Case Head(World world) => CaseRows.ReadHead(Rows(world, CaseRows.Head).Single());

    private static IEnumerable<Row> Rows(World world, string prefix) =>
        world
            .Store.Rows(CaseRows.Table, Stage.Reference.Value)
            .Values.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal));
}
