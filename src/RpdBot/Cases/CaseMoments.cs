using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>When a case has to be looked at again.</summary>
public static class CaseMoments
{
    /// <summary>The moments at which time changes something, in order.</summary>
    public static IReadOnlyList<DateTimeOffset> Of(Procedure procedure, Case @case) =>
        [
            .. @case
                .Open.SelectMany(Of)
                .Concat(Limits(procedure, @case))
                .Concat(Records(procedure, @case))
                .Concat(Returns(@case))
                .Distinct()
                .Order(),
        ];

    private static IEnumerable<DateTimeOffset> Of(OpenTask task) =>
        task is { Overdue: false, Due: { } due } ? task.Reminders.Append(due) : task.Reminders;

    private static IEnumerable<DateTimeOffset> Returns(Case @case) =>
        @case.Delegations.Where(one => !@case.IsOver(one.Key)).Select(one => one.Value.Until).OfType<DateTimeOffset>();

    private static IEnumerable<DateTimeOffset> Records(Procedure procedure, Case @case) =>
        CaseRecords.Reminders(procedure, @case).Select(reminder => reminder.At);

    private static IEnumerable<DateTimeOffset> Limits(Procedure procedure, Case @case) =>
        CaseLimits.Of(procedure, @case).Where(limit => !limit.Told).Select(limit => limit.By);
}
