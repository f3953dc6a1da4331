namespace RpdBot.Procedures.Calendars;

/// <summary>A calendar for watching: a working day is a minute, and there are no weekends. The clock stays real.</summary>
/// <remarks>
/// N working days are N minutes from the moment itself. Reminders stand to the end of their minute as nine in the
/// morning stands to five in the afternoon, a third of the day: twenty seconds before.
/// </remarks>
public sealed class FastCalendar : WorkingCalendar
{
    private static readonly TimeSpan Day = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FromReminderToEnd = Day / 3;

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
        return (moment + (n == 0 ? Day / 2 : Day * n)).ToUniversalTime();
    }

    /// <inheritdoc/>
    public override DateTimeOffset SameTimeNextWorkingDay(DateTimeOffset moment) => (moment + Day).ToUniversalTime();

    /// <inheritdoc/>
    public override DateTimeOffset EndOf(DateOnly day, DateTimeOffset agreedAt) =>
        EndOfWorkingDay(agreedAt, Math.Max(0, day.DayNumber - LondonTime.Day(agreedAt).DayNumber));

    /// <inheritdoc/>
    public override DateTimeOffset ReminderOn(DateTimeOffset moment, int n) =>
        (moment + (Day * n) - FromReminderToEnd).ToUniversalTime();
}
