using System.Collections.Immutable;
using RpdBot.Procedures.Forms;

namespace RpdBot.Procedures.Check;

/// <summary>Numbers of working days, and the limits that are given in them.</summary>
internal static class DaysCheck
{
    /// <summary>More working days than anybody means; counting them would take its time.</summary>
    private const int Most = 366;

    /// <summary>A number of working days.</summary>
    public static void Look(int days, string path, Faults faults) =>
        faults.AddIf(days is < 0 or > Most, path, $"Give a number of working days from 0 to {Most}.");

    /// <summary>The limits of the stages, and that of the case.</summary>
    public static void Limits(Procedure procedure, Faults faults)
    {
        foreach (var (at, stage) in procedure.Stages.Index())
        {
            Look(procedure, stage.Limit, $"$.stages[{at}].limit", faults);
        }

        Look(procedure, procedure.Limit, "$.limit", faults);
        Record(procedure.RecordReminders?.WorkingDays ?? [], faults);
        faults.AddIf(
            procedure.RecordReminders?.ThenEvery is < 1 or > Most,
            "$.recordReminders.thenEvery",
            $"Give a number of working days from 1 to {Most}, or leave this out."
        );
        faults.AddIf(
            procedure.Limit?.From == LimitStart.Stage,
            "$.limit.from",
            "The limit of a whole case is counted from raising or from a field. Name one of these."
        );
    }

    /// <summary>Reminders about the record: not on the day itself, and each later than the one before.</summary>
    private static void Record(ImmutableArray<int> days, Faults faults)
    {
        foreach (var (at, day) in days.Index())
        {
            faults.AddIf(
                day > Most || day <= (at == 0 ? 0 : days[at - 1]),
                $"$.recordReminders.workingDays[{at}]",
                $"Give numbers of working days from 1 to {Most}, each more than the one before."
            );
        }
    }

    private static void Look(Procedure procedure, Limit? limit, string path, Faults faults)
    {
        if (limit is null)
        {
            return;
        }

        Look(limit.WorkingDays, $"{path}.workingDays", faults);
        faults.AddIf(
            limit.From == LimitStart.Field != limit.Field is not null,
            $"{path}.field",
            "Name the field that the limit is counted from if it is counted from a field, and only then."
        );
        Moment(procedure, limit.Field, $"{path}.field", faults);
        if (limit.Until is { } until)
        {
            faults.Unknown(until, procedure.Task, $"{path}.until", "task");
        }
    }

    /// <summary>A field that time is counted from.</summary>
    public static void Moment(Procedure procedure, string? field, string path, Faults faults)
    {
        if (field is null)
        {
            return;
        }

        faults.Unknown(field, procedure.Field, path, "field");
        faults.AddIf(
            procedure.Field(field) is { Kind: not (FieldKind.Date or FieldKind.Time) },
            path,
            $"The field “{field}” is neither a date nor a time. Name one of the kind Date or Time."
        );
    }
}
