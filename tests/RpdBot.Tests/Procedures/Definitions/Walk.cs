using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using static RpdBot.Tests.Cases.Moments;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>Goes every way through a definition, with the decider, until the case ends.</summary>
/// <remarks>
/// Every outcome of every task is chosen wherever it is offered, by everybody who may. A place is what is waited for
/// and what opened it; a way that comes to where another has been goes no further, since the same ways lead on. Two hours
/// go by between steps, and whatever waits for a deadline waits until it has passed.
/// </remarks>
internal sealed class Walk(Procedure procedure)
{
    private readonly List<Walked> _walked = [];
    private readonly HashSet<string> _places = [];

    /// <summary>When the difference is raised; what time is counted from lies two hours before.</summary>
    public static DateTimeOffset Start { get; } = London("2026-04-02 12:00");

    /// <summary>Every way, from raising to its end or to a place from which another goes on.</summary>
    public IReadOnlyList<Walked> Ways()
    {
        foreach (var raise in Raises())
        {
            var events = Events(Case.NotRaised, raise);
            Go(new(Case.From(events), events, Start, [Name(raise)]));
        }

        return _walked;
    }

    /// <summary>The person who holds a role, or speaks for an office.</summary>
    public Actor Holder(string role)
    {
        var person = new Person
        {
            Name = $"Holder of {role}",
            JobTitle = "Title",
            Email = $"{role}@agency.example",
            Phone = "01632 960123",
        };
        return procedure.Role(role) is { Collective: true } ? Actor.Of(person, role) : Actor.Of(person);
    }

    private void Go(Walked at)
    {
        if (at.Case.IsClosed || !_places.Add(Place(at.Case)))
        {
            _walked.Add(at);
            return;
        }

        foreach (var next in Steps(Staffed(at with { Now = at.Now.AddHours(2) })))
        {
            Go(next);
        }
    }

    private IEnumerable<Walked> Steps(Walked at) =>
        at
            .Case.Open.Where(task => !task.Beside)
            .SelectMany(task => Answers(at, task))
            .Concat(
                from role in procedure.Roles
                where at.Case.HolderOf(role.Id) is { } holder && at.Case.HasOpened(holder)
                from action in StandingActions.Openable(procedure, at.Case, [role.Id])
                let begun = Do(
                    at,
                    new BeginTask
                    {
                        By = Actor.Of(at.Case.HolderOf(role.Id)!),
                        At = at.Now,
                        Task = action.Task!,
                    },
                    $"{role.Id} opens {action.Task}"
                )
                from moved in Answers(begun, begun.Case.Open[^1])
                where procedure.Way(moved.Steps[^1])?.Supersedes == true
                select moved
            );

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
        var actor = Holder(role);
        return CaseOffers
            .For(procedure, at.Case.SeenBy(actor.Person!, actor.Collectives), actor.Person!, task.Occurrence)
            .Select(outcome => outcome.Id);
    }

    private CompleteTask Answer(Walked at, OpenTask task, TaskDefinition definition, Outcome outcome, string role) =>
        new()
        {
            By = Holder(role),
            At = at.Now,
            Occurrence = task.Occurrence,
            Outcome = outcome.Id,
            Typed = Typed(definition.Asked(outcome)),
            Named = outcome.Assigns.ToImmutableDictionary(one => one.Value, one => Holder(one.Key).Person!),
        };

    /// <summary>Everybody who is asked is found, and opens what they got.</summary>
    private Walked Staffed(Walked at)
    {
        foreach (var role in at.Case.Open.SelectMany(task => task.Roles).Concat(at.Case.Involved).Distinct().ToList())
        {
            var holder = Holder(role);
            if (procedure.Role(role) is { Collective: false } && at.Case.HolderOf(role) is null)
            {
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
        return at with
        {
            Case = events.Aggregate(at.Case, (state, happened) => state.Apply(happened)),
            Events = at.Events.AddRange(events),
            Steps = step is null ? at.Steps : at.Steps.Add(step),
        };
    }

    private ImmutableList<CaseEvent> Events(Case @case, CaseCommand command) =>
        CaseDecider.Decide(procedure, @case, command) switch
        {
            Decision.Happened happened => [.. happened.Events],
            Decision.Refused { Refusal: Refusal.Answers mend } => throw new InvalidOperationException(
                $"{command}: {string.Join(' ', mend.Errors)}"
            ),
            var other => throw new InvalidOperationException($"{command} came to {other}."),
        };

    private IEnumerable<Raise> Raises() =>
        procedure
            .FirstTask.Outcomes.Where(outcome => outcome.Said is not null)
            .Select(outcome => Raise(outcome.Id, higher: null))
            .Concat(
                (procedure.Task(procedure.Higher ?? "")?.Outcomes ?? [])
                    .Where(outcome => outcome.Supersedes)
                    .Select(outcome => Raise(first: null, outcome.Id))
            )
            .Append(Raise(first: null, higher: null));

    private Raise Raise(string? first, string? higher)
    {
        var asked = procedure.RaiseSteps.SelectMany(step => step.Fields);
        var recorded =
            first is not null ? procedure.FirstTask.Asked(procedure.FirstTask.Outcome(first)!)
            : higher is not null
                ? procedure.Task(procedure.Higher!)!.Asked(procedure.Task(procedure.Higher!)!.Outcome(higher)!)
            : [];
        return new Raise
        {
            By = Holder(procedure.Raiser.Id),
            At = Start,
            Procedure = procedure.Id,
            Version = procedure.Version,
            Reference = CaseReference.Of(2026, 123),
            RaisingAgency = new("one", "One", procedure.AgencyKinds[0].Id),
            RespondingAgency = new("two", "Two", procedure.AgencyKinds[1].Id),
            Concerned = [new(new("Ada Brook"), new("A.B."))],
            Holders = ImmutableDictionary<string, Holder>.Empty.Add(
                procedure.Counterpart,
                new(Holder(procedure.Counterpart).Person!, Found.Named)
            ),
            Typed = Typed(asked.Concat(recorded)),
            FirstOutcome = first,
            Higher = higher,
        };
    }

    private ImmutableDictionary<string, string> Typed(IEnumerable<string> asked) =>
        procedure.FieldsOf(asked).ToImmutableDictionary(field => field.Id, Text);

    /// <summary>Days and times that lie behind are those on which the story begins, so that time is counted from there.</summary>
    private static string Text(Field field) =>
        field.Kind switch
        {
            FieldKind.Date when field.DateRule is DateRule.AfterToday or DateRule.NotInPast => "2026-12-01",
            FieldKind.Date => "2026-04-02",
            FieldKind.Time => Start.AddHours(-2).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            FieldKind.YesNo => "yes",
            FieldKind.One => field.Choices[0].Id,
            FieldKind.Many => string.Join(',', field.Choices.Select(choice => choice.Id)),
            FieldKind.Number => "5",
            FieldKind.Email => "somebody@agency.example",
            FieldKind.Phone => "01823 555100",
            _ => $"Words for {field.Id}.",
        };

    private static string Place(Case @case) =>
        string.Join(
            ' ',
            @case
                .Open.Where(task => !task.Beside)
                .Select(task => $"{task.Occurrence.Task}<{task.After}[{string.Join(',', task.Answered)}]")
        );

    private static string Name(Raise raise) => $"raise {raise.FirstOutcome}{raise.Higher}".TrimEnd();
}

/// <summary>How far a way has come.</summary>
/// <param name="Case">The case.</param>
/// <param name="Events">Everything that happened.</param>
/// <param name="Now">The moment.</param>
/// <param name="Steps">What was chosen, as task/outcome.</param>
internal sealed record Walked(
    Case Case,
    ImmutableList<CaseEvent> Events,
    DateTimeOffset Now,
    ImmutableList<string> Steps
);
