using FsCheck;
using FsCheck.Fluent;
using RpdBot.Procedures;
using RpdBot.Procedures.Calendars;
using Xunit.Abstractions;

namespace RpdBot.Tests.Procedures.Calendars;

/// <summary>What holds of any moment of forty years and any number of working days.</summary>
public sealed class CalendarProperties(ITestOutputHelper output)
{
    private const ulong Seed = 20261229;
    private const ulong Gamma = 41; // FsCheck wants it odd

    private static readonly LondonCalendar Calendar = EnglandAndWalesTests.Shipped();
    private static readonly DateTimeOffset First = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<DateTimeOffset> Moments =
        from minutes in Gen.Choose(0, 40 * 365 * 24 * 60)
        select First.AddMinutes(minutes);

    [Fact]
    public void Deadline_OfAnyMoment_IsAtFiveOnAWorkingDayThatManyDaysOn() =>
        Check(
            from moment in Moments
            from n in Gen.Choose(1, 40)
            select (moment, n),
            one =>
            {
                var due = LondonTime.Of(Calendar.EndOfWorkingDay(one.moment, one.n));
                var day = DateOnly.FromDateTime(due.DateTime);
                return due.TimeOfDay == TimeSpan.FromHours(17)
                    && due.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                    && Calendar.IsWorkingDay(day)
                    && Calendar.WorkingDaysBetween(LondonTime.Day(one.moment), day) == one.n;
            }
        );

    [Fact]
    public void Deadline_OfALaterMoment_IsNeverEarlier() =>
        Check(
            from moment in Moments
            from later in Gen.Choose(0, 20 * 24 * 60)
            from n in Gen.Choose(1, 20)
            select (moment, later: moment.AddMinutes(later), n),
            one =>
                Calendar.EndOfWorkingDay(one.moment, 0) <= Calendar.EndOfWorkingDay(one.later, 0)
                && Calendar.EndOfWorkingDay(one.moment, one.n) <= Calendar.EndOfWorkingDay(one.later, one.n)
                && Calendar.EndOfWorkingDay(one.later, one.n) < Calendar.EndOfWorkingDay(one.later, one.n + 1)
                && Calendar.SameTimeNextWorkingDay(one.moment) > one.moment
        );

    [Fact]
    public void WorkingDayAfter_ThereAndBack_IsTheSameDay() =>
        Check(
            from moment in Moments
            from n in Gen.Choose(1, 40)
            select (day: Calendar.WorkingDayAfter(LondonTime.Day(moment), 0), n),
            one => Calendar.WorkingDayAfter(Calendar.WorkingDayAfter(one.day, one.n), -one.n) == one.day
        );

    private void Check<T>(Gen<T> any, Func<T, bool> holds)
    {
        output.WriteLine($"seed {Seed}, {Gamma}");
        Prop.ForAll(Arb.From(any), holds).Check(Config.QuickThrowOnFailure.WithReplay(Seed, Gamma).WithMaxTest(500));
    }
}
