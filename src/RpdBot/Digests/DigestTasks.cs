using RpdBot.Casework;
using RpdBot.Procedures;

namespace RpdBot.Digests;

/// <summary>Finds in the register what a digest tells of. Pure.</summary>
/// <remarks>Every list holds cases of the formal stages only, the earliest deadline first.</remarks>
internal static class DigestTasks
{
    private const int SoonInWorkingDays = 2;

    /// <summary>The open cases that the business unit sees.</summary>
    public static IReadOnlyList<RegisterEntry> Formal(DigestContents contents) =>
        [.. contents.Open.Where(entry => entry.IsFormal)];

    /// <summary>What waits for something of that sort; what stands beside a case and holds nothing up is left out.</summary>
    public static IReadOnlyList<DigestTask> WaitingFor(DigestContents contents, WaitsFor sort) =>
        All(contents, one => one.Task.WaitsFor == sort && !one.Task.Beside);

    /// <summary>What is due by the end of the second working day from now.</summary>
    public static IReadOnlyList<DigestTask> DueSoon(DigestContents contents)
    {
        var soon = contents.Calendar.EndOfWorkingDay(contents.Now, SoonInWorkingDays);
        return All(contents, one => one.Task.Due > contents.Now && one.Task.Due <= soon);
    }

    /// <summary>What is late, the longest first.</summary>
    /// <remarks>Judged by the clock, since the case may not have been looked at since.</remarks>
    public static IReadOnlyList<DigestTask> Overdue(DigestContents contents) =>
        All(contents, one => one.Task.Due <= contents.Now);

    /// <summary>What the agencies agreed to do and have not done.</summary>
    public static IReadOnlyList<DigestTask> Agreed(DigestContents contents) =>
        All(contents, one => one.Task.WaitsFor == WaitsFor.Action);

    /// <summary>What the cases at the last stage wait for.</summary>
    public static IReadOnlyList<DigestTask> AtLastStage(DigestContents contents) =>
        All(contents, one => one.Entry.IsLastStage && one.Entry.End is null && !one.Task.Beside);

    private static IReadOnlyList<DigestTask> All(DigestContents contents, Func<DigestTask, bool> fits) =>
        [
            .. Formal(contents)
                .SelectMany(entry => entry.Waiting.Select(task => new DigestTask(entry, task)))
                .Where(fits)
                .OrderBy(one => one.Task.Due ?? DateTimeOffset.MaxValue)
                .ThenBy(one => one.Entry.Reference.Value, StringComparer.Ordinal),
        ];
}

/// <summary>Something that a case waits for.</summary>
/// <param name="Entry">The case.</param>
/// <param name="Task">What it waits for.</param>
internal sealed record DigestTask(RegisterEntry Entry, RegisterTask Task);
