using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>Goes every way through a definition, with the decider, until the case ends.</summary>
/// <remarks>
/// Every outcome of every task is chosen wherever it is offered, by everybody who may; what stands beside the others is
/// answered too, before and after the case ends. A place is what is waited for and what opened it; a way that comes to
/// where another has been goes no further, since the same ways lead on. Two hours go by between steps, and whatever
/// waits for a deadline waits until it has passed.
/// </remarks>
internal sealed class Walk(Procedure procedure, WalkCast? cast = null)
{
    private readonly WalkAnswers _answers = new(procedure, cast);
    private readonly List<Walked> _walked = [];
    private readonly HashSet<string> _places = [];
    private readonly HashSet<string> _sides = [];

    /// <summary>When the difference is raised; what time is counted from lies on the day before.</summary>
    public static DateTimeOffset Start { get; } = London("2026-04-02 12:00");

    /// <summary>Every way, from raising to its end or to a place from which another goes on.</summary>
    public IReadOnlyList<Walked> Ways()
    {
        foreach (var raise in _answers.Raises())
        {
            Go(Do(new(Case.NotRaised, [], Start, []), raise, WalkAnswers.Name(raise)));
        }

        return _walked;
    }

    /// <summary>One way: how it is raised, and what is answered after that, as task/outcome.</summary>
    public Walked Along(params string[] steps)
    {
        var raise = _answers.Raises().Single(raise => WalkAnswers.Name(raise) == steps[0]);
        return steps
            .Skip(1)
            .Aggregate(
                Later(Do(new(Case.NotRaised, [], Start, []), raise, steps[0])),
                (at, step) =>
                    Later(at.Case.Open.SelectMany(task => Answers(at, task)).First(next => next.Steps[^1] == step))
            );
    }

    /// <inheritdoc cref="WalkAnswers.Holder"/>
    public Actor Holder(string role) => _answers.Holder(role);

    private void Go(Walked at)
    {
        if (at.Case.IsClosed || !_places.Add(Place(at.Case)))
        {
            var end = Later(at);
            _walked.Add(end);
            Beside(end);
            return;
        }

        var ahead = Later(at);
        Beside(ahead);
        foreach (var next in Steps(ahead))
        {
            Go(next);
        }
    }

    /// <summary>Answers what stands beside the others, and what follows from that, without going on.</summary>
    private void Beside(Walked at)
    {
        foreach (var begun in Begun(at).Where(begun => _sides.Add(begun.Steps[^1])).Prepend(at).ToList())
        {
            foreach (var task in begun.Case.Open.Where(task => task.Beside))
            {
                foreach (var next in Answers(begun, task).Where(next => !IsMove(next) && _sides.Add(Side(task, next))))
                {
                    var then = Later(next);
                    _walked.Add(then);
                    Beside(then);
                }
            }
        }
    }

    private Walked Later(Walked at) => Staffed(at with { Now = at.Now.AddHours(2) });

    private IEnumerable<Walked> Steps(Walked at) =>
        at
            .Case.Open.Where(task => !task.Beside)
            .SelectMany(task => Answers(at, task))
            .Concat(Begun(at).SelectMany(begun => Answers(begun, begun.Case.Open[^1])).Where(IsMove));

    /// <summary>The case after somebody has opened, beside the others, what the procedure lets them open.</summary>
    private IEnumerable<Walked> Begun(Walked at) =>
        from role in procedure.Roles
        where at.Case.HolderOf(role.Id) is { } holder && at.Case.HasOpened(holder)
        from action in StandingActions.Openable(procedure, at.Case, [role.Id])
        select Do(
            at,
            new BeginTask
            {
                By = Actor.Of(at.Case.HolderOf(role.Id)!),
                At = at.Now,
                Task = action.Task!,
            },
            $"{role.Id} opens {action.Task}"
        );

    private bool IsMove(Walked at) => procedure.Way(at.Steps[^1])?.Supersedes == true;

    /// <summary>Every answer that the task can get here, now or once it is late.</summary>
    private IEnumerable<Walked> Answers(Walked at, OpenTask task)
    {
        var definition = procedure.Task(task.Occurrence.Task)!;
        var late = task.Due is { } due && definition.Outcomes.Any(way => way.WhenOverdue) ? Late(at, due) : at;
        foreach (var outcome in definition.Outcomes)
        {
            var then = outcome.WhenOverdue ? late : at;
            var roles = outcome.By.IsEmpty ? task.Roles : outcome.By;
            foreach (
                var role in roles.Except(task.Answered).Where(role => Offers(then, task, role).Contains(outcome.Id))
            )
            {
                yield return Do(then, Answer(then, task, definition, outcome, role), $"{definition.Id}/{outcome.Id}");
            }
        }
    }

    private IEnumerable<string> Offers(Walked at, OpenTask task, string role)
    {
        var actor = _answers.Holder(role);
        return CaseOffers
            .For(procedure, at.Case.SeenBy(actor.Person!, actor.Collectives), actor.Person!, task.Occurrence)
            .Select(outcome => outcome.Id);
    }

    private CompleteTask Answer(Walked at, OpenTask task, TaskDefinition definition, Outcome outcome, string role) =>
        new()
        {
            By = _answers.Holder(role),
            At = at.Now,
            Occurrence = task.Occurrence,
            Outcome = outcome.Id,
            Typed = _answers.Typed(definition.Asked(outcome), $"{task.Occurrence} of {role}", role),
            Named = outcome.Assigns.ToImmutableDictionary(one => one.Value, one => _answers.Holder(one.Key).Person!),
        };

    /// <summary>Everybody who is asked or told is found, and opens what they got; once it has ended, whoever is asked.</summary>
    private Walked Staffed(Walked at)
    {
        foreach (var role in at.Case.Open.SelectMany(task => task.Roles).Concat(at.Case.Involved).Distinct().ToList())
        {
            var holder = _answers.Holder(role);
            if (procedure.Role(role) is { Collective: false } && at.Case.HolderOf(role) is null)
            {
                if (at.Case.IsClosed && at.Case.Open.All(task => !task.Roles.Contains(role)))
                {
                    continue;
                }

                at = Do(
                    at,
                    new AssignRole
                    {
                        By = Actor.Product,
                        At = at.Now,
                        Role = role,
                        Holder = new(holder.Person!, Found.Directory),
                    }
                );
            }

            if (!at.Case.HasOpened(holder.Person!))
            {
                at = Do(at, new OpenCase { By = holder, At = at.Now });
            }
        }

        return at;
    }

    private Walked Late(Walked at, DateTimeOffset due) =>
        Do(at with { Now = due }, new LookAtTheClock { By = Actor.Product, At = due });

    private Walked Do(Walked at, CaseCommand command, string? step = null)
    {
        var events = Events(at.Case, command);
        var after = events.Aggregate(at.Case, (state, happened) => state.Apply(happened));
        return at with
        {
            Case = after,
            Taken = at.Taken.Add(new(at.Case, after, events, step)),
            Steps = step is null ? at.Steps : at.Steps.Add(step),
        };
    }

    private ImmutableArray<CaseEvent> Events(Case @case, CaseCommand command) =>
        CaseDecider.Decide(procedure, @case, command) switch
        {
            Decision.Happened happened => [.. happened.Events],
            Decision.Refused { Refusal: Refusal.Answers mend } => throw new InvalidOperationException(
                $"{command}: {string.Join(' ', mend.Errors)}"
            ),
            var other => throw new InvalidOperationException($"{command} came to {other}."),
        };

    private static string Place(Case @case) =>
        string.Join(
            ' ',
            @case
                .Open.Where(task => !task.Beside)
                .Select(task => $"{task.Occurrence.Task}<{task.After}[{string.Join(',', task.Answered)}]")
        );

    private static string Side(OpenTask task, Walked next) =>
        $"{task.Occurrence.Task}<{task.After}[{string.Join(',', task.Answered)}] {next.Steps[^1]} {next.Case.Done[^1].Role}";
}

/// <summary>How far a way has come.</summary>
/// <param name="Case">The case.</param>
/// <param name="Taken">Every command on the way, with what it came to.</param>
/// <param name="Now">The moment.</param>
/// <param name="Steps">What was chosen, as task/outcome.</param>
internal sealed record Walked(
    Case Case,
    ImmutableList<WalkedStep> Taken,
    DateTimeOffset Now,
    ImmutableList<string> Steps
)
{
    /// <summary>Everything that happened.</summary>
    public ImmutableList<CaseEvent> Events => [.. Taken.SelectMany(step => step.Events)];
}

/// <summary>One command on a way.</summary>
/// <param name="Before">The case before it.</param>
/// <param name="After">The case after it.</param>
/// <param name="Events">What happened.</param>
/// <param name="Name">What was chosen, as task/outcome; null for what goes by itself.</param>
internal sealed record WalkedStep(Case Before, Case After, ImmutableArray<CaseEvent> Events, string? Name);
