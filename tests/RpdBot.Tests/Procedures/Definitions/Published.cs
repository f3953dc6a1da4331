using System.Collections.Concurrent;
using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Check;
using RpdBot.Tests.Procedures.Calendars;
using RpdBot.Tests.Procedures.Check;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>The procedures as shipped, with what a deployment says where they leave it to say.</summary>
internal static class Published
{
    private static readonly ProcedureCatalogue Installed = ProcedureFiles.Load(
        Definition.Folder,
        EnglandAndWalesTests.Shipped()
    );

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Walked>>> Walks = new();

    public static Procedure SouthGloucestershire { get; } = Read("south-gloucestershire");

    public static Procedure Adults { get; } = Read("adults-and-children");

    public static Procedure Kcs { get; } = Read("kcs");

    public static Procedure Somerset { get; } = Read("somerset");

    public static Procedure Read(string id) =>
        SettingTexts.Fill(
            Installed.Newest(id)!,
            Installed.Newest(id)!.Settings.ToDictionary(setting => setting.Id, setting => $"Text of {setting.Id}")
        );

    /// <summary>Every way through the newest version of the procedure, walked once for all tests.</summary>
    public static IReadOnlyList<Walked> Ways(Procedure procedure) =>
        Walks.GetOrAdd(procedure.Id, _ => new(() => new Walk(procedure).Ways())).Value;

    /// <summary>When a task is due, by a rule such as <c>2 from outset</c>, <c>24h from report</c> or <c>5 from opening</c>.</summary>
    /// <remarks>
    /// Worked out here once more, from the rule as the document has it, and not from the definition. Of moments with a
    /// bar between them the first that is known counts, of those with a plus the latest; a day that was agreed since
    /// takes the place of the time where the rule ends with <c>or agreed</c>.
    /// </remarks>
    public static DateTimeOffset? Due(Procedure procedure, Case before, string rule, DateTimeOffset opened)
    {
        if (rule.Length == 0)
        {
            return null;
        }

        var timed = rule.EndsWith(OrAgreed, StringComparison.Ordinal) ? rule[..^OrAgreed.Length] : rule;
        var (length, from) = timed.Split(" from ") is [var many, var moments] ? (many, moments) : (timed, "opening");
        var start = from.Split('|')
            .Select(moment => moment.Split('+').Max(one => Moment(before, one, opened)))
            .First(moment => moment is not null)!
            .Value;
        var due =
            timed != rule && Agreed(before, start) is { } agreed ? LondonTime.At(agreed, new TimeOnly(17, 0))
            : length == "24h" ? procedure.Calendar.SameTimeNextWorkingDay(start)
            : procedure.Calendar.EndOfWorkingDay(start, int.Parse(length, CultureInfo.InvariantCulture));
        return due <= opened ? procedure.Calendar.NextWorkingDayEnd(opened) : due;
    }

    private const string OrAgreed = " or agreed";

    /// <summary>The day that the second of two sides last said yes to, since that moment.</summary>
    private static DateOnly? Agreed(Case before, DateTimeOffset since) =>
        before.Done.Any(done => done.Outcome is "agreed" or "accept-date" && done.At >= since)
            ? before.Answers.Date("s2-by")
            : null;

    private static DateTimeOffset? Moment(Case before, string moment, DateTimeOffset opened) =>
        moment == "opening"
            ? opened
            : before.Answers.Time(moment)
                ?? (
                    before.Answers.Date(moment) is { } day
                        ? LondonTime.At(day, TimeOnly.MinValue)
                        : (DateTimeOffset?)null
                )
                ?? before.Done.LastOrDefault(done => done.Occurrence.Task == moment)?.At;
}
