using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace RpdBot.Procedures.Calendars;

/// <summary>Reads <see cref="CalendarOptions"/>, and refuses what it cannot mean in a sentence that says what would do.</summary>
/// <remarks>A day or an hour that was passed over in silence would move deadlines.</remarks>
public static class CalendarSettings
{
    private static readonly TimeSpan ShortestFastDay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestFastDay = TimeSpan.FromHours(1);

    private static readonly string[] Known =
    [
        nameof(CalendarOptions.Closed),
        nameof(CalendarOptions.Open),
        nameof(CalendarOptions.EndOfDay),
        nameof(CalendarOptions.Reminders),
        nameof(CalendarOptions.Now),
        nameof(CalendarOptions.Fast),
        nameof(CalendarOptions.FastDay),
    ];

    /// <summary>The settings of this section.</summary>
    /// <param name="section">The section <see cref="CalendarOptions.Section"/>.</param>
    /// <param name="isDevelopment">Whether days may be short.</param>
    /// <exception cref="OptionsValidationException">A setting is not in order; every fault has its sentence.</exception>
    public static CalendarOptions Read(IConfigurationSection section, bool isDevelopment)
    {
        var faults = new List<string>();
        var read = new CalendarOptions();
        var options = new CalendarOptions
        {
            Closed = Days(section.GetSection(nameof(CalendarOptions.Closed)), faults),
            Open = Days(section.GetSection(nameof(CalendarOptions.Open)), faults),
            EndOfDay = Hour(section.GetSection(nameof(CalendarOptions.EndOfDay)), read.EndOfDay, faults),
            Reminders = Hour(section.GetSection(nameof(CalendarOptions.Reminders)), read.Reminders, faults),
            Now = Moment(section.GetSection(nameof(CalendarOptions.Now)), faults),
            Fast = Flag(section.GetSection(nameof(CalendarOptions.Fast)), faults),
            FastDay = Length(section.GetSection(nameof(CalendarOptions.FastDay)), read.FastDay, faults),
        };
        faults.AddRange(Strange(section));
        faults.AddRange(Wrong(options, isDevelopment));
        return faults.Count == 0
            ? options
            : throw new OptionsValidationException(CalendarOptions.Section, typeof(CalendarOptions), faults);
    }

    private static IEnumerable<string> Strange(IConfigurationSection section) =>
        section
            .GetChildren()
            .Where(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            .Select(child => $"{child.Path} is not a setting. The calendar knows {string.Join(", ", Known)}.");

    private static IEnumerable<string> Wrong(CalendarOptions options, bool isDevelopment)
    {
        foreach (var day in options.Closed.Intersect(options.Open))
        {
            yield return $"Calendar:Closed and Calendar:Open both name {Text(day)}. Leave one of them out.";
        }

        if (options.Reminders >= options.EndOfDay)
        {
            yield return "Calendar:Reminders is not before Calendar:EndOfDay: reminders would come after the deadline.";
        }

        if (options.Now is not null && !isDevelopment)
        {
            yield return "Calendar:Now sets the clock. It is for trying a procedure out, in Development only.";
        }

        if (options.Fast && !isDevelopment)
        {
            yield return "Calendar:Fast makes working days short. It is for watching, in Development only.";
        }
    }

    private static ImmutableArray<DateOnly> Days(IConfigurationSection section, List<string> faults)
    {
        if (section.Value is { Length: > 0 } single)
        {
            faults.Add($"{section.Path} is “{single}”. Write a list of days: {section.Path}:0, {section.Path}:1 …");
        }

        return [.. section.GetChildren().Select(child => Day(child, faults)).OfType<DateOnly>()];
    }

    private static DateOnly? Day(IConfigurationSection setting, List<string> faults)
    {
        if (DateOnly.TryParseExact(setting.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day))
        {
            return day;
        }

        faults.Add($"{setting.Path} is “{setting.Value}”. Write a day as 2026-12-24.");
        return null;
    }

    private static TimeOnly Hour(IConfigurationSection setting, TimeOnly usual, List<string> faults)
    {
        if (setting.Value is null)
        {
            return usual;
        }

        if (TimeOnly.TryParseExact(setting.Value, "HH:mm", CultureInfo.InvariantCulture, default, out var hour))
        {
            return hour;
        }

        faults.Add($"{setting.Path} is “{setting.Value}”. Write an hour as 17:00.");
        return usual;
    }

    private static DateTimeOffset? Moment(IConfigurationSection setting, List<string> faults)
    {
        if (setting.Value is null)
        {
            return null;
        }

        if (
            DateTime.TryParseExact(
                setting.Value,
                "yyyy-MM-dd'T'HH:mm",
                CultureInfo.InvariantCulture,
                default,
                out var local
            )
        )
        {
            return LondonTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }

        faults.Add($"{setting.Path} is “{setting.Value}”. Write a moment by the London clock as 2026-04-02T14:00.");
        return null;
    }

    private static bool Flag(IConfigurationSection setting, List<string> faults)
    {
        var understood = bool.TryParse(setting.Value, out var flag);
        if (setting.Value is not null && !understood)
        {
            faults.Add($"{setting.Path} is “{setting.Value}”. Write true or false.");
        }

        return flag;
    }

    private static TimeSpan Length(IConfigurationSection setting, TimeSpan usual, List<string> faults)
    {
        if (setting.Value is null)
        {
            return usual;
        }

        var understood = TimeSpan.TryParseExact(setting.Value, "c", CultureInfo.InvariantCulture, out var length);
        if (understood && length >= ShortestFastDay && length <= LongestFastDay)
        {
            return length;
        }

        faults.Add($"{setting.Path} is “{setting.Value}”. Write a length as 00:01:00, from a second to an hour.");
        return usual;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
