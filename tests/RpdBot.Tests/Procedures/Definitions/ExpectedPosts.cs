using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>Which cards and posts a step has to send, and to whom, worked out from the definition and from what was done.</summary>
internal sealed class ExpectedPosts(Procedure procedure)
{
    /// <summary>A line for every lookup, card and post that the product plans.</summary>
    public IEnumerable<string> Planned(WalkedStep step) =>
        SlotPlan
            .For(procedure, step.Before, step.After, step.Events)
            .Where(slot => slot.Purpose is Purpose.Find or Purpose.Card or Purpose.Notice)
            .Select(slot =>
                slot.Purpose switch
                {
                    Purpose.Find => $"find {slot.Subject}",
                    Purpose.Card => $"card {slot.Subject} to {slot.Person?.Name ?? slot.Office}",
                    _ => $"{NoticePlan.Read(slot.Subject)} to {slot.Person?.Name ?? slot.Office}",
                }
            )
            .Order();

    /// <summary>A line for every one that there has to be.</summary>
    /// <param name="before">The steps before.</param>
    /// <param name="step">The step.</param>
    public IEnumerable<string> Of(IReadOnlyList<WalkedStep> before, WalkedStep step)
    {
        var asked = Asked(step).ToList();
        return asked
            .Select(one => one.Whom is null ? $"find {one.Role}" : $"card {one.Task} to {one.Whom}")
            .Concat(
                step.Events.SelectMany(happened => Told(before, step, happened))
                    .Where(post =>
                        !post.StartsWith("answered:", StringComparison.Ordinal)
                        || asked.All(one => !post.EndsWith($" to {one.Whom}", StringComparison.Ordinal))
                    )
            )
            .Distinct()
            .Order();
    }

    /// <summary>Who is waited on from now on, or comes to be known for what waits already.</summary>
    private IEnumerable<(Occurrence Task, string Role, string? Whom)> Asked(WalkedStep step) =>
        from task in step.After.Open
        from role in task.Roles
        let isNew = step.Events.OfType<TaskOpened>().Any(opened => opened.Task.Occurrence == task.Occurrence)
        where isNew || step.Events.OfType<RoleAssigned>().Any(assigned => assigned.Role == role)
        select (task.Occurrence, role, Whom(step.After, role));

    private IEnumerable<string> Told(IReadOnlyList<WalkedStep> before, WalkedStep step, CaseEvent happened) =>
        happened switch
        {
            TaskAnswered { Done.About: not null } followed => Posts(
                $"answered:{followed.Done.Occurrence}",
                step.After,
                Known([.. before, step]),
                happened.By
            ),
            RecordReminded reminded => [$"record: to {reminded.Person.Name}"],
            TaskAnswered answered when Ends(step.Before, answered.Done) && !IsEnd(step, answered.Done) => Posts(
                $"answered:{answered.Done.Occurrence}",
                step.After,
                Sent(answered.Done),
                happened.By
            ),
            CaseClosed => Posts("closed:", step.After, Known([.. before, step]), happened.By),
            TaskOverdue late => Posts(
                $"overdue:{late.Occurrence}",
                step.After,
                [.. Waiting(step.After, late.Occurrence), .. MayGoOn(step.After, late.Occurrence)],
                by: null
            ),
            Reminded reminded => Posts(
                $"reminder:{reminded.Occurrence}",
                step.After,
                Waiting(step.After, reminded.Occurrence),
                by: null
            ),
            LimitPassed passed => Posts($"limit:{passed.Stage}", step.After, Limited(step.After), by: null),
            _ => [],
        };

    private IEnumerable<string> Posts(string what, Case after, IEnumerable<string> roles, Person? by) =>
        roles
            .Select(role => Whom(after, role))
            .Where(whom => whom is not null && whom != by?.Name)
            .Select(whom => $"{what} to {whom}");

    /// <summary>The name of the holder, or the office; null while nobody is known.</summary>
    private string? Whom(Case @case, string role) =>
        procedure.Role(role) is { Collective: true } ? role : @case.HolderOf(role)?.Name;

    private IEnumerable<string> Sent(DoneTask done) =>
        procedure
            .Task(done.Occurrence.Task)!
            .Receives.Concat(procedure.Task(done.Occurrence.Task)!.Outcome(done.Outcome)!.Copies);

    /// <summary>Everybody who was asked or told of anything so far.</summary>
    private IEnumerable<string> Known(IReadOnlyList<WalkedStep> steps) =>
        steps
            .SelectMany(step => step.Events)
            .SelectMany(happened =>
                happened switch
                {
                    TaskOpened opened => opened.Task.Roles,
                    TaskAnswered answered => Sent(answered.Done),
                    _ => [],
                }
            );

    /// <summary>The owner, and whoever is waited on; at a formal stage the business unit too.</summary>
    private IEnumerable<string> Limited(Case @case) =>
        @case
            .Open.SelectMany(task => task.Roles)
            .Append(procedure.Raiser.Id)
            .Concat(procedure.Stage(@case.Stage)!.Formal ? ["business-unit"] : []);

    /// <summary>Who is waited on: of what was agreed, whoever is to do it.</summary>
    private ImmutableArray<string> Waiting(Case @case, Occurrence occurrence) =>
        @case.Waiting(occurrence) is { About: not null } action ? action.Roles : procedure.Task(occurrence.Task)!.Roles;

    /// <summary>Who may go on without them; of what was agreed, the owner of the case hears.</summary>
    private IEnumerable<string> MayGoOn(Case @case, Occurrence occurrence) =>
        @case.Waiting(occurrence) is { About: not null }
            ? [procedure.Raiser.Id]
            : procedure.Task(occurrence.Task)!.Outcomes.Where(way => way.WhenOverdue).SelectMany(way => way.By);

    /// <summary>Where each answers, nobody is told before the last has.</summary>
    private bool Ends(Case before, DoneTask done)
    {
        var task = procedure.Task(done.Occurrence.Task)!;
        return !task.Each
            || task.Outcome(done.Outcome)!.Settles
            || task.Roles.All(role =>
                role == done.Role || before.Done.Any(other => other.Occurrence == done.Occurrence && other.Role == role)
            );
    }

    /// <summary>Whether the answer closes the case: the post that says so tells of it too.</summary>
    private bool IsEnd(WalkedStep step, DoneTask done) =>
        step.Events.Any(happened => happened is CaseClosed) && !procedure.Task(done.Occurrence.Task)!.Beside;
}
