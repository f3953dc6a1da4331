using RpdBot.Procedures;
using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>Says who acts for somebody and when, takes it back, and looks at it again when its first day comes.</summary>
/// <remarks>
/// A wake-up stands before anything is written: whoever vanishes on the way leaves a look that brings all cases of the
/// person in line. How it ends stands on each case, which ends it by itself.
/// </remarks>
public sealed class AwayBook(Arrangements arrangements, AwayWork work, WakeupBook wakeups, TimeProvider time)
    : IWakeupHandler
{
    private const string Prefix = "away|";

    /// <summary>Arranges it, in the place of what was arranged before.</summary>
    public async Task ArrangeAsync(Arrangement arrangement, CancellationToken cancellation)
    {
        await ScheduleAsync(arrangement.Person, [time.GetUtcNow(), arrangement.Begins], cancellation);
        await arrangements.SetAsync(arrangement, cancellation);
        await work.BringInLineAsync(arrangement.Person, arrangement.By, cancellation);
    }

    /// <summary>Takes it back.</summary>
    /// <returns>Whether there was anything to take back.</returns>
    public async Task<bool> TakeBackAsync(Person person, Person by, CancellationToken cancellation)
    {
        if (
            await arrangements.OfAsync(person, cancellation) is not { } arrangement
            || !arrangement.IsAheadAt(time.GetUtcNow())
        )
        {
            return false;
        }

        await ScheduleAsync(person, [time.GetUtcNow()], cancellation);
        await arrangements.SetAsync(arrangement with { TakenBack = true, By = by }, cancellation);
        await work.BringInLineAsync(person, by, cancellation);
        return true;
    }

    /// <inheritdoc/>
    public bool Handles(string subject) => subject.StartsWith(Prefix, StringComparison.Ordinal);

    /// <inheritdoc/>
    public async Task<DateTimeOffset?> WakeAsync(string subject, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await arrangements.OfKeyAsync(subject[Prefix.Length..], cancellation) is { } arrangement)
        {
            await work.BringInLineAsync(arrangement.Person, arrangement.By, cancellation);
        }

        return null;
    }

    private Task<IReadOnlyList<WakeupTicket>> ScheduleAsync(
        Person person,
        IReadOnlyCollection<DateTimeOffset> moments,
        CancellationToken cancellation
    ) => wakeups.ScheduleAsync($"{Prefix}{PersonKey.Of(person)}", moments, Guid.NewGuid().ToString("N"), cancellation);
}
