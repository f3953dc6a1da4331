using System.Collections.Immutable;

namespace RpdBot.Procedures.Calendars;

/// <summary>How a deployment's working days differ from those of England and Wales.</summary>
public sealed record CalendarOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Calendar";

    internal static readonly TimeOnly FiveInTheAfternoon = new(17, 0);

    /// <summary>Days on which nobody works here, besides weekends and bank holidays.</summary>
    public ImmutableArray<DateOnly> Closed { get; init; } = [];

    /// <summary>Days on which people work here, though they are at a weekend or a bank holiday.</summary>
    public ImmutableArray<DateOnly> Open { get; init; } = [];

    /// <summary>When a working day ends, on the London clock: deadlines pass then.</summary>
    public TimeOnly EndOfDay { get; init; } = FiveInTheAfternoon;

    /// <summary>When reminders go out, on the London clock; before <see cref="EndOfDay"/>.</summary>
    public TimeOnly Reminders { get; init; } = new(9, 0);

    /// <summary>Whether a working day is only as long as <see cref="FastDay"/>, for watching. Only in Development.</summary>
    public bool Fast { get; init; }

    /// <summary>The moment at which the clock stands when the program starts, from where it runs on; null: it tells the time. Only in Development.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>How long a working day is when <see cref="Fast"/>: a second to an hour.</summary>
    public TimeSpan FastDay { get; init; } = TimeSpan.FromMinutes(1);
}
