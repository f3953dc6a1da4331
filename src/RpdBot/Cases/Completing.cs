using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Answering a task.</summary>
internal static class Completing
{
    public static Decision Decide(Procedure procedure, Case @case, CompleteTask complete)
    {
        if (
            @case.Waiting(complete.Occurrence) is not { } task
            || procedure.Task(complete.Occurrence.Task) is not { } definition
        )
        {
            return Decision.Refuse(new Refusal.TaskOver(complete.Occurrence));
        }

        if (definition.Outcome(complete.Outcome) is not { } outcome)
        {
            return Decision.Refuse(new Refusal.NotOffered(complete.Outcome));
        }

        return Refuse(procedure, @case, complete, task, definition, outcome) is { } refusal
            ? Decision.Refuse(refusal)
            : Answer(new(procedure, @case, definition, outcome) { Named = complete.Named }, task, complete);
    }

    /// <summary>Adds the answer, and everything that follows from it, to the story.</summary>
    public static void Tell(Story story, Answering answering, DoneTask done)
    {
        var (procedure, _, definition, outcome) = answering;
        var ends = !definition.Each || outcome.Settles || AllOthersAnswered(story.Now, definition, done);
        story.Then(
            new TaskAnswered
            {
                By = done.By,
                At = done.At,
                Done = done,
                Ends = ends,
                Supersedes = outcome.Supersedes,
                Told = [.. definition.Receives.Union(outcome.Copies)],
                Agreed = outcome.Agrees is { } field ? story.Now.Answers.Merge(done.Answers).Date(field) : null,
            }
        );
        if (!ends)
        {
            return;
        }

        foreach (var (role, holder) in Assigning.Of(answering, done))
        {
            story.Then(
                new RoleAssigned
                {
                    By = done.By,
                    At = done.At,
                    Role = role,
                    Holder = holder,
                }
            );
        }

        foreach (var next in outcome.Next.Select(procedure.Task).OfType<TaskDefinition>())
        {
            story.Then(Opening.Of(procedure, story.Now, next, $"{definition.Id}/{outcome.Id}", done.At));
        }

        if (Following.Of(procedure, story.Now, done) is { } followUp)
        {
            story.Then(followUp);
        }

        if (outcome.End is { } end)
        {
            story.Then(
                new CaseClosed
                {
                    By = done.By,
                    At = done.At,
                    End = end,
                }
            );
        }
    }

    private static Refusal? Refuse(
        Procedure procedure,
        Case @case,
        CompleteTask complete,
        OpenTask task,
        TaskDefinition definition,
        Outcome outcome
    ) =>
        RoleFor(procedure, @case, complete, task, definition, outcome) is not { } role ? new Refusal.NotYours()
        : !definition.InChannel && !@case.HasOpened(complete.By.Person!) ? new Refusal.NotOpened()
        : task.Answered.Contains(role) ? new Refusal.TaskOver(complete.Occurrence)
        : !CaseOffers.IsOffered(@case, task, outcome) ? new Refusal.NotOffered(complete.Outcome)
        : null;

    private static Decision Answer(Answering answering, OpenTask task, CompleteTask complete)
    {
        var (procedure, @case, definition, outcome) = answering;
        var fields = definition.FieldsAsked(procedure, outcome);
        var result = FormCheck.Check(
            complete.OnBehalf ? [.. fields, .. OnBehalf.Fields(procedure, @case, task, definition, outcome)] : fields,
            complete.Typed,
            complete.At,
            @case.Answers
        );
        if (result is not FormResult.Accepted accepted)
        {
            return Decision.Refuse(new Refusal.Answers([.. ((FormResult.Refused)result).Errors]));
        }

        if (Assigning.Errors(answering) is { IsEmpty: false } errors)
        {
            return Decision.Refuse(new Refusal.Answers(errors));
        }

        var story = new Story(@case);
        var answers = outcome.Sets.Aggregate(accepted.Answers, (all, set) => all.With(set.Key, set.Value));
        Tell(
            story,
            answering,
            new DoneTask
            {
                Occurrence = complete.Occurrence,
                About = task.About,
                Outcome = outcome.Id,
                Role = RoleFor(procedure, @case, complete, task, definition, outcome)!,
                By = complete.By.Person!,
                At = complete.At,
                OnBehalf = complete.OnBehalf,
                Answers = answers.With(CaseFields.BehalfOf, ""),
            }
        );
        return story.Told();
    }

    private static string? RoleFor(
        Procedure procedure,
        Case @case,
        CompleteTask complete,
        OpenTask task,
        TaskDefinition definition,
        Outcome outcome
    )
    {
        var roles = @case.HeldBy(complete.By.Person!).ToList();
        return !complete.OnBehalf ? CaseOffers.RoleFor(roles, task, definition, outcome)
            : CaseOffers.MayRecord(procedure, roles, task) ? OnBehalf.RoleFor(task, definition, outcome, complete.Typed)
            : null;
    }

    private static bool AllOthersAnswered(Case @case, TaskDefinition definition, DoneTask done) =>
        @case.Waiting(done.Occurrence) is { } task && !definition.Roles.Except(task.Answered).Except([done.Role]).Any();
}

/// <summary>An answer in its surroundings.</summary>
internal sealed record Answering(Procedure Procedure, Case Case, TaskDefinition Definition, Outcome Outcome)
{
    /// <summary>The people whom the answer names: field → who it is.</summary>
    public ImmutableDictionary<string, Person> Named { get; init; } = ImmutableDictionary<string, Person>.Empty;
}
