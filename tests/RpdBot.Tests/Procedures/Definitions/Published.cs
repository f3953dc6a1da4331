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

    public static Procedure SouthGloucestershire { get; } = Read("south-gloucestershire");

    public static Procedure Adults { get; } = Read("adults-and-children");

    public static Procedure Kcs { get; } = Read("kcs");

    public static Procedure Somerset { get; } = Read("somerset");

    public static Procedure Read(string id) =>
        SettingTexts.Fill(
            Installed.Newest(id)!,
            Installed.Newest(id)!.Settings.ToDictionary(setting => setting.Id, setting => $"Text of {setting.Id}")
        );

    /// <summary>When a task is due, by a rule such as <c>2 from outset</c>, <c>24h from report</c> or <c>5 from opening</c>.</summary>
    /// <remarks>Worked out here once more, from the rule as the document has it, and not from the definition.</remarks>
    public static DateTimeOffset? Due(Procedure procedure, Case before, string rule, DateTimeOffset opened)
    {
        if (rule.Length == 0)
        {
            return null;
        }

        var (length, from) = rule.Split(" from ") is [var many, var moments] ? (many, moments) : (rule, "opening");
        var start = from.Split('|')
            .Select(moment => Moment(before, moment, opened))
            .First(moment => moment is not null);
        var due =
            length == "24h"
                ? procedure.Calendar.SameTimeNextWorkingDay(start!.Value)
                : procedure.Calendar.EndOfWorkingDay(start!.Value, int.Parse(length, CultureInfo.InvariantCulture));
        return due <= opened ? procedure.Calendar.NextWorkingDayEnd(opened) : due;
    }

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
