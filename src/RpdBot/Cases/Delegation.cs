using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Somebody acts for whoever holds a role: they hold it meanwhile, and it goes back by itself.</summary>
/// <param name="For">For whom, and how that person had been found.</param>
/// <param name="Task">The one task for which it is; null where it is for a time.</param>
/// <param name="Until">The moment at which the role goes back, the end of the last day; null where it is for one task.</param>
/// <param name="By">Who arranged it: they themselves, or the business unit on their behalf.</param>
/// <param name="At">When it began on this case.</param>
public sealed record Delegation(Holder For, Occurrence? Task, DateTimeOffset? Until, Person By, DateTimeOffset At)
{
    /// <summary>Whether it is over once something else is asked of the role: what it was for has been done.</summary>
    internal bool IsOverFor(Case @case, Occurrence next) =>
        Task is { } task && task != next && @case.Waiting(task) is null;
}
