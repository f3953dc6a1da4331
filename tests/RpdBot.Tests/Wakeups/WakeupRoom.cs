using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RpdBot.Tables;
using RpdBot.Tests.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Wakeups;

/// <summary>Wake-ups over a store of their own, with a clock that stands.</summary>
internal sealed class WakeupRoom : IDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryTables temporary = new();

    public WakeupRoom()
    {
        Tables = new FaultyTables(temporary);
        Book = new WakeupBook(Tables);
        Sweeper = NewSweeper(new Random(1), Handler);
    }

    public ManualClock Clock { get; } = new(Start);

    public FaultyTables Tables { get; }

    public WakeupBook Book { get; }

    public RecordingHandler Handler { get; } = new();

    public Sweeper Sweeper { get; }

    /// <summary>What operators measure.</summary>
    public TestMeters Meters { get; } = new();

    public Sweeper NewSweeper(Random random, params IWakeupHandler[] handlers) =>
        new(
            Tables,
            handlers,
            Options.Create(new SweeperOptions { AtOnce = 1 }),
            Clock,
            random,
            new WakeupsMeter(Meters, Clock),
            NullLogger<Sweeper>.Instance
        );

    /// <summary>Writes one wake-up, so many minutes from the start.</summary>
    public async Task<WakeupTicket> ScheduleAsync(string subject, double minutes, string writeId = "w") =>
        Assert.Single(await Book.ScheduleAsync(subject, [Start.AddMinutes(minutes)], writeId, default));

    public Task<SweepCount> SweepAsync() => Sweeper.SweepAsync(default);

    /// <summary>What stands in the store: subject, minutes from the start and write id, earliest first.</summary>
    public async Task<List<string>> StandingAsync()
    {
        var rows = new List<Row>();
        foreach (var partition in WakeupKey.Partitions)
        {
            rows.AddRange(await temporary.Open("Wakeups").ReadAllAsync(RowRange.All(partition)).ToListAsync());
        }

        return [.. rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(Describe)];
    }

    public void Dispose()
    {
        Meters.Dispose();
        temporary.Dispose();
    }

    private static string Describe(Row row)
    {
        var ticks = long.Parse(row.Key[..19], CultureInfo.InvariantCulture);
        return $"{(ticks - Start.Ticks) / TimeSpan.TicksPerMinute}|{row.Key[20..]}";
    }
}
