namespace RpdBot.Cases;

/// <summary>When a case has to be looked at again.</summary>
public static class CaseMoments
{
    /// <summary>The moments at which time changes something, in order; none once it is closed.</summary>
    public static IReadOnlyList<DateTimeOffset> Of(Case @case) => [.. @case.Open.SelectMany(Of).Distinct().Order()];

    private static IEnumerable<DateTimeOffset> Of(OpenTask task) =>
        task is { Overdue: false, Due: { } due } ? task.Reminders.Append(due) : task.Reminders;
}
