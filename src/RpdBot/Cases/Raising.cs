using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Raising a difference.</summary>
internal static class Raising
{
    public static Decision Decide(Procedure procedure, Case @case, Raise raise)
    {
        if (@case.IsRaised)
        {
            return @case.Reference == raise.Reference && @case.IsOwnedBy(procedure, raise.By)
                ? Decision.Nothing
                : Decision.Refuse(new Refusal.Unknown());
        }

        if (raise.By.Person is not { } raiser)
        {
            return Decision.Refuse(new Refusal.NotYours());
        }

        return Refuse(procedure, raise, raiser) is { } refusal
            ? Decision.Refuse(refusal)
            : Check(procedure, raise, raiser);
    }

    private static Refusal? Refuse(Procedure procedure, Raise raise, Person raiser)
    {
        if (
            raise.RaisingAgency.Id == raise.RespondingAgency.Id
            && procedure.NotCovered.FirstOrDefault(exclusion => exclusion.InsideOneAgency) is { } inside
        )
        {
            return new Refusal.InsideOneAgency(inside);
        }

        return OnBothSides(procedure, raise, raiser) is { } person ? new Refusal.BothSides(person)
            : !AreNamed(raise.Concerned)
                ? new Refusal.Answers([new(FieldError.WholeForm, $"Say which {procedure.Concerned} it is about.")])
            : raise.Holders.Keys.Any(role =>
                procedure.Role(role) is null or { Collective: true } or { Id: Role.AlsoInvolved }
            )
                ? new Refusal.NotYours()
            : raise.FirstOutcome is { } first
            && procedure.FirstTask.Outcome(first) is null or { WhenOverdue: true } or { OnlyAfter: not null }
                ? new Refusal.NotOffered(first)
            : raise.Higher is { } higher && (raise.FirstOutcome is not null || Higher(procedure, raise) is null)
                ? new Refusal.NotOffered(higher)
            : null;
    }

    /// <summary>Whether there is anybody, and each has a name and what stands for it outside the parties' chats.</summary>
    private static bool AreNamed(ImmutableArray<Concerned> concerned) =>
        !concerned.IsDefaultOrEmpty && concerned.All(one => !one.Name.IsEmpty && !one.Initials.IsEmpty);

    private static Person? OnBothSides(Procedure procedure, Raise raise, Person raiser)
    {
        var sides = raise
            .Holders.Select(holder => (procedure.Role(holder.Key)?.Side, holder.Value.Person))
            .Append((procedure.Raiser.Side, raiser))
            .ToLookup(entry => entry.Item2.Key, entry => entry.Item1);
        var both = sides.FirstOrDefault(person => person.Contains(Side.Raising) && person.Contains(Side.Responding));
        return both is null
            ? null
            : raise.Holders.Values.Select(holder => holder.Person).Append(raiser).First(one => one.Key == both.Key);
    }

    /// <summary>What is answered with the raising: the first task, or the one that begins at a higher stage; null when nothing is.</summary>
    private static (TaskDefinition Task, Outcome Outcome)? Answered(Procedure procedure, Raise raise) =>
        raise.FirstOutcome is { } first && procedure.FirstTask.Outcome(first) is { } outcome
            ? (procedure.FirstTask, outcome)
            : Higher(procedure, raise);

    private static (TaskDefinition Task, Outcome Outcome)? Higher(Procedure procedure, Raise raise) =>
        raise.Higher is { } way
        && procedure.Higher is { } id
        && procedure.Task(id) is { } task
        && task.Outcome(way) is { Supersedes: true } outcome
            ? (task, outcome)
            : null;

    private static Decision Check(Procedure procedure, Raise raise, Person raiser)
    {
        var asked = procedure.RaiseSteps.SelectMany(step => step.Fields).ToList();
        var recorded = Answered(procedure, raise) is var (task, outcome) ? task.Asked(outcome).ToList() : [];
        var fields = procedure.FieldsOf(asked.Concat(recorded));
        return FormCheck.Check(fields, raise.Typed, raise.At) switch
        {
            FormResult.Accepted accepted => Tell(
                procedure,
                raise,
                raiser,
                accepted.Answers.Only(asked),
                accepted.Answers.Only(recorded)
            ),
            FormResult.Refused refused => Decision.Refuse(new Refusal.Answers([.. refused.Errors])),
            _ => Decision.Nothing,
        };
    }

    private static Decision Tell(Procedure procedure, Raise raise, Person raiser, Answers answers, Answers recorded)
    {
        var story = new Story(Case.NotRaised);
        story.Then(Begin(procedure, raise, raiser, answers));
        foreach (var (role, holder) in Holders(procedure, raise, raiser))
        {
            story.Then(
                new RoleAssigned
                {
                    By = raiser,
                    At = raise.At,
                    Role = role,
                    Holder = holder,
                }
            );
        }

        story.Then(new CaseOpened { By = raiser, At = raise.At });
        var answered = Answered(procedure, raise);
        story.Then(OpenFor(procedure, story.Now, answered?.Task ?? procedure.FirstTask, raise.At));
        if (answered is var (task, outcome))
        {
            var done = new DoneTask
            {
                Occurrence = story.Now.Open[0].Occurrence,
                Outcome = outcome.Id,
                Role = procedure.Raiser.Id,
                By = raiser,
                At = raise.At,
                Answers = outcome.Sets.Aggregate(recorded, (all, set) => all.With(set.Key, set.Value)),
            };
            Completing.Tell(story, new(procedure, story.Now, task, outcome), done);
        }

        return story.Told();
    }

    /// <summary>The opening of a task that the raiser alone answers, or does next.</summary>
    private static TaskOpened OpenFor(Procedure procedure, Case @case, TaskDefinition task, DateTimeOffset at)
    {
        var opened = Opening.Of(procedure, @case, task, after: null, at);
        return ReferenceEquals(task, procedure.FirstTask)
            ? opened
            : opened with
            {
                Task = opened.Task with { Roles = [procedure.Raiser.Id] },
            };
    }

    private static IEnumerable<(string Role, Holder Holder)> Holders(Procedure procedure, Raise raise, Person raiser) =>
        raise
            .Holders.Where(holder => holder.Key != procedure.Raiser.Id)
            .OrderBy(holder => holder.Key, StringComparer.Ordinal)
            .Select(holder => (holder.Key, holder.Value))
            .Prepend((procedure.Raiser.Id, new Holder(raiser, Found.Raised)));

    private static Raised Begin(Procedure procedure, Raise raise, Person raiser, Answers answers) =>
        new()
        {
            By = raiser,
            At = raise.At,
            Reference = raise.Reference,
            Procedure = procedure.Id,
            Version = procedure.Version,
            Partnership = raise.Partnership,
            RaisingAgency = raise.RaisingAgency,
            RespondingAgency = raise.RespondingAgency,
            Concerned = raise.Concerned,
            Answers = answers,
        };
}
