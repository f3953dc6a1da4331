using System.Collections.Frozen;
using System.Text.Json;

namespace RpdBot.Procedures.Calendars;

/// <summary>The bank holidays of England and Wales: as published, and beyond that by rule.</summary>
/// <remarks>The list is the one that gov.uk publishes at /bank-holidays.json, kept as a file of its format.</remarks>
public sealed class BankHolidays
{
    /// <summary>The division of the list that counts.</summary>
    public const string Division = "england-and-wales";

    /// <summary>So many days before the list ends, somebody should fetch a newer one.</summary>
    public const int DaysOfWarning = 180;

    private readonly FrozenSet<DateOnly> _published;
    private readonly DateOnly _from;

    private BankHolidays(IReadOnlyCollection<DateOnly> published)
    {
        _published = published.ToFrozenSet();
        _from = published.Min();
        Until = published.Max();
    }

    /// <summary>The last holiday that the list knows. After it the rules stand in.</summary>
    public DateOnly Until { get; }

    /// <summary>The holidays of a list.</summary>
    /// <exception cref="JsonException">The text is not such a list, or has no holiday.</exception>
    public static BankHolidays Read(string json)
    {
        var divisions = JsonSerializer.Deserialize<Dictionary<string, PublishedDivision>>(
            json,
            JsonSerializerOptions.Web
        );
        return divisions?.GetValueOrDefault(Division) is { Events: { Length: > 0 } events }
            ? new BankHolidays([.. events.Select(one => one.Date)])
            : throw new JsonException($"The list has no holiday of {Division}.");
    }

    /// <summary>Whether the day is a bank holiday.</summary>
    public bool Contains(DateOnly day) =>
        day >= _from && day <= Until ? _published.Contains(day) : HolidayRules.Of(day.Year).Contains(day);

    /// <summary>Whether the list ends within <see cref="DaysOfWarning"/> days of this day, or has ended.</summary>
    public bool RunsOutSoon(DateOnly today) => Until.DayNumber - today.DayNumber <= DaysOfWarning;

    private sealed record PublishedDivision(PublishedHoliday[] Events);

    private sealed record PublishedHoliday(DateOnly Date);
}
