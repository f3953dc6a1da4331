namespace RpdBot.Procedures.Calendars;

/// <summary>A calendar for watching: a working day is short, and there are no weekends. The clock stays real.</summary>
/// <param name="length">How long a working day is.</param>
/// <remarks>
/// N working days are so many of these from the moment itself. Reminders stand to the end of their day as nine in the
/// morning stands to five in the afternoon: a third of the day before.
/// </remarks>
public sealed class FastCalendar(TimeSpan length) : WorkingCalendar
{
    /// <inheritdoc/>
    public override bool IsFast => true;

    /// <inheritdoc/>
    public override TimeOnly EndOfDay => CalendarOptions.FiveInTheAfternoon;

    /// <inheritdoc/>
    public override bool IsWorkingDay(DateOnly day) => true;

    /// <inheritdoc/>
    /// <remarks>What is left of a day, for 0, is taken as half of one.</remarks>
    public override DateTimeOffset EndOfWorkingDay(DateTimeOffset moment, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return (moment + (n == 0 ? length / 2 : length * n)).ToUniversalTime();
    }

    /// <inheritdoc/>
    public override DateTimeOffset SameTimeNextWorkingDay(DateTimeOffset moment) => (moment + length).ToUniversalTime();

    /// <inheritdoc/>
    public override DateTimeOffset EndOf(DateOnly day, DateTimeOffset agreedAt) =>
        EndOfWorkingDay(agreedAt, Math.Max(0, day.DayNumber - LondonTime.Day(agreedAt).DayNumber));

    /// <inheritdoc/>
    public override DateTimeOffset ReminderOn(DateTimeOffset moment, int n) =>
        (moment + (length * n) - (length / 3)).ToUniversalTime();
}
