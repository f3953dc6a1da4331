namespace RpdBot.Wakeups;

/// <summary>Who looks at a subject when its moment has come.</summary>
/// <remarks>
/// A wake-up is a hint: it may come early, late, several times, or for something long past. The handler reads how the
/// subject stands and does what is due, which may be nothing.
/// </remarks>
public interface IWakeupHandler
{
    /// <summary>Whether this handler knows subjects of that kind.</summary>
    bool Handles(string subject);

    /// <summary>Looks at the subject.</summary>
    /// <param name="subject">What to look at, as it was scheduled.</param>
    /// <param name="now">The moment of looking, no earlier than the one scheduled.</param>
    /// <param name="cancellation">Stops the looking; the wake-up then stands and is taken again.</param>
    /// <returns>
    /// When to look next, or null for never. A wake-up stands there before the one taken is deleted.
    /// </returns>
    /// <exception cref="Exception">It could not be done now: the wake-up stands and is taken again.</exception>
    Task<DateTimeOffset?> WakeAsync(string subject, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Looks at a subject on which somebody has vanished at work: a guard of theirs was not taken back.</summary>
    /// <remarks>What they did last may not be recorded. Parameters, result and errors as above.</remarks>
    Task<DateTimeOffset?> RecoverAsync(string subject, DateTimeOffset now, CancellationToken cancellation) =>
        WakeAsync(subject, now, cancellation);
}
