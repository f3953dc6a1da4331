using Xunit.Abstractions;

namespace RpdBot.Tests.Interleavings;

/// <summary>The write path, delivery and the sweep as they are, in every order of their requests within bounds.</summary>
/// <remarks>
/// Everything is the product's own code but for the store, which is in memory, the clocks and Teams. A loss is, once
/// everybody has finished or vanished: a slot, or a moment of the case, without a wake-up in time; and, once one instance
/// has swept until nothing is due: a slot that still stands, a moment at which nothing happened, a gap or a doubled
/// event in the record, a head that is not what the events make, a message that was never sent, or more often than once
/// and once for each sender that vanished after sending. In the middle of their work actors are left as often as the
/// bounds say, and then for as long as it takes the others to finish. What is too much for that, two writers and two
/// sweepers with all that can go wrong at once, is sampled.
/// Where clocks are a minute wrong, or requests take a minute, a lease of one minute cannot keep two senders apart: then
/// a message may stand twice, and what is late may be seen only by the guard's look. Nothing may be lost even so.
/// </remarks>
public sealed class ExplorerTests(ITestOutputHelper output)
{
    private const int Any = 1_000;
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);
    private static readonly Conditions AsShipped = new();
    private static readonly Conditions Slow = new()
    {
        Longest = Minute,
        HasSlowAnswers = true,
        Patience = AsShipped.Options.Hold + (2 * Minute),
        Doubles = 1,
    };

    [Fact]
    public Task TwoWriters_InEveryOrder_LoseNothing() =>
        LosesNothing(Plots.TwoNotesBeforeADeadline(), AsShipped, new(Any));

    [Fact]
    public Task TwoWriters_OneVanishing_LoseNothing() =>
        LosesNothing(Plots.TwoNotesBeforeADeadline(), AsShipped, new(2, Crashes: 1));

    [Fact]
    public Task WriterAndSweeper_AtADeadline_LoseNothing() =>
        LosesNothing(Plots.NoteBeforeADeadline(default, Plots.Sweep()), AsShipped, new(2, Crashes: 1, Advances: 2));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    public Task WriterAndSweeper_WithSlowRequestsAndWrongClocks_LoseNothing(int writer, int sweeper) =>
        LosesNothing(
            Plots.NoteBeforeADeadline(writer * Minute, Plots.Sweep(skew: sweeper * Minute)),
            Slow,
            new(1, Crashes: 1, Advances: 1)
        );

    [Fact]
    public Task WriterAndSweeper_WithAnAnswerLost_LoseNothing() =>
        LosesNothing(Plots.NoteInQuietTimes(Plots.Sweep()), AsShipped, new(1, Advances: 1, Losses: 1));

    [Fact]
    public Task TwoSweepers_AtADeadline_LoseNothing() =>
        LosesNothing(Plots.Deadline(Plots.Sweep("one"), Plots.Sweep("two")), AsShipped, new(Any, Crashes: 1));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 1)]
    public Task NewMoment_ThatComesBeforeTheChangeLands_IsNotLost(int writer, int sweeper) =>
        LosesNothing(
            Plots.NearLimit(Minute / 3, writer * Minute, Plots.Sweep(skew: sweeper * Minute)),
            Slow,
            new(1, Advances: 1)
        );

    [Fact]
    public Task NewMoment_OnTheTickOfTheGuard_IsNotLost() =>
        LosesNothing(Plots.NearLimit(AsShipped.Options.Hold, default), AsShipped, new(0, Crashes: 1));

    [Fact]
    public Task Card_OutrunByAnotherChange_IsBroughtUpToDate() =>
        LosesNothing(Plots.CardOutrun(Plots.Sweep()), AsShipped, new(2));

    [Fact]
    public Task Card_PutInWithoutAChange_IsNotLost() =>
        LosesNothing(
            Plots.CardAgain(Plots.Sweep()),
            AsShipped with
            {
                Patience = AsShipped.Options.Hold,
            },
            new(Any, Crashes: 1)
        );

    [Fact]
    public Task TwoWritersAndTwoSweepers_InManyOrders_LoseNothing() =>
        LosesNothing(Plots.TwoNotesBeforeADeadline(Plots.Sweep("one"), Plots.Sweep("two")), AsShipped, new(1));

    [Fact]
    public async Task TwoWritersAndTwoSweepers_WithWrongClocks_LoseNothing()
    {
        const int Seed = 20_261_127;
        output.WriteLine($"seed {Seed}");
        var finding = await Sampler.SampleAsync(
            Plots.Crowd,
            Slow with
            {
                Doubles = 3,
            },
            new(Any, Crashes: 2, Advances: 4, Losses: 1),
            Seed,
            runs: 2_500
        );
        output.WriteLine(finding.ToString());
        Assert.Null(finding.Loss);
    }

    [Fact]
    public Task Hold_TooShort_IsFound() =>
        Loses(
            Plots.NoteInQuietTimes(Plots.Sweep()),
            Slow with
            {
                Options = new() { Hold = Minute / 2 },
            },
            new(1, Crashes: 1, Advances: 2)
        );

    [Fact]
    public Task Keys_WithoutWriteId_AreFound() =>
        Loses(
            Plots.TwoNotes(TimeSpan.FromMinutes(40)),
            AsShipped with
            {
                LacksWriteIds = true,
                Patience = Slow.Patience,
            },
            new(1, Crashes: 1)
        );

    [Fact]
    public Task LeasedSlot_WithoutWakeup_IsFound() =>
        Loses(
            Plots.NoteInQuietTimes(),
            AsShipped with
            {
                Forgotten = [AsShipped.Options.Lease, AsShipped.Options.Hold],
                Patience = Slow.Patience,
            },
            new(0, Crashes: 1)
        );

    [Fact]
    public Task LeasedSlot_WithoutWakeupAtTheEndOfItsLease_IsFound() =>
        Loses(Plots.NoteInQuietTimes(), AsShipped with { Forgotten = [AsShipped.Options.Lease] }, new(0, Crashes: 1));

    private async Task LosesNothing(Plot plot, Conditions conditions, Bounds bounds)
    {
        var finding = await Explorer.ExploreAsync(plot, conditions, bounds);
        output.WriteLine(finding.ToString());
        Assert.Null(finding.Loss);
    }

    private async Task Loses(Plot plot, Conditions conditions, Bounds bounds)
    {
        var finding = await Explorer.ExploreAsync(plot, conditions, bounds);
        output.WriteLine(finding.ToString());
        Assert.NotNull(finding.Loss);
    }
}
