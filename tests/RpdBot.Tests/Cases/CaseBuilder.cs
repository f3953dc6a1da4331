using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Cases;

/// <summary>A case, told as a story: who did what, when. Every line is a command that the decider must accept.</summary>
/// <remarks>
/// What is not said is filled in: an answer in words names its field and occurrence (see <see cref="Words"/>), so that
/// a test can look for it on a card. The clock starts on Tuesday 1 December 2026 at 10:00 and moves only when told to.
/// </remarks>
internal sealed partial class CaseBuilder
{
    private readonly Procedure _procedure;
    private readonly Func<Field, string?> _fill;
    private ImmutableList<CaseEvent> _events = [];

    private CaseBuilder(Procedure procedure, Func<Field, string?>? fill)
    {
        _procedure = procedure;
        _fill = fill ?? (_ => null);
    }

    /// <summary>When the story starts.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 12, 1, 10, 0, 0, TimeSpan.Zero);

    /// <summary>The procedure that the story follows.</summary>
    public Procedure Procedure => _procedure;

    public Case Case { get; private set; } = Case.NotRaised;

    public IReadOnlyList<CaseEvent> Events => _events;

    public DateTimeOffset Now { get; private set; } = Start;

    /// <summary>The words that stand for an answer in words when a story does not give them.</summary>
    public static string Words(string field, string occurrence) => $"Words for {field} at {occurrence}.";

    /// <summary>So many hours pass.</summary>
    public CaseBuilder Later(double hours) => At(Now.AddHours(hours));

    /// <summary>It is now this moment.</summary>
    public CaseBuilder At(DateTimeOffset moment)
    {
        Now = moment;
        return this;
    }

    /// <summary>Robin of the school raises with Dev of social care.</summary>
    /// <param name="first">The outcome of stage 1 when it has been done already.</param>
    /// <param name="typed">Answers that the test wants to say itself.</param>
    public CaseBuilder Raised(string? first = null, params (string Field, string Text)[] typed) =>
        Do(RaiseCommand(first, typed));

    /// <summary>What Robin commands, to be changed by a test that wants it otherwise.</summary>
    public Raise RaiseCommand(string? first = null, params (string Field, string Text)[] typed)
    {
        var task = _procedure.FirstTask;
        var recorded = first is null ? [] : task.Asked(task.Outcome(first)!);
        var raised = Typed("raise", _procedure.RaiseSteps.SelectMany(step => step.Fields), typed);
        return new Raise
        {
            By = Actor.Of(Cases.Somerset.Robin),
            At = Now,
            Procedure = _procedure.Id,
            Version = _procedure.Version,
            Reference = CaseReference.Of(2026, 123),
            RaisingAgency = Cases.Somerset.School,
            RespondingAgency = Cases.Somerset.SocialCare,
            Concerned = [new(new("Ada Brook"), new("A.B."))],
            Holders = ImmutableDictionary<string, Holder>.Empty.Add(
                _procedure.Counterpart,
                new(Cases.Somerset.Dev, Found.Named)
            ),
            Typed = raised.SetItems(Typed($"{task.Id}.1", recorded, typed)),
            FirstOutcome = first,
        };
    }

    /// <summary>The role gets its person, as a lookup found them.</summary>
    public CaseBuilder Assigned(string role, Person person, Found found = Found.Directory) =>
        Do(
            new AssignRole
            {
                By = Actor.Product,
                At = Now,
                Role = role,
                Holder = new(person, found),
            }
        );

    /// <summary>Somebody names the person for the role.</summary>
    public CaseBuilder Named(Person by, string role, Person person) =>
        Do(
            new AssignRole
            {
                By = Actor.Of(by),
                At = Now,
                Role = role,
                Holder = new(person, Found.Named),
            }
        );

    /// <summary>"Open: this is for me".</summary>
    public CaseBuilder Opened(Person person) => Do(new OpenCase { By = Actor.Of(person), At = Now });

    /// <summary>The person answers the present opening of the task.</summary>
    public CaseBuilder Answered(Person person, string task, string outcome, params (string Field, string Text)[] typed)
    {
        var occurrence = Occurrence(task);
        var definition = _procedure.Task(task)!;
        return Do(
            new CompleteTask
            {
                By = Actor.Of(person),
                At = Now,
                Occurrence = occurrence,
                Outcome = outcome,
                Typed = Typed(occurrence.ToString(), definition.Asked(definition.Outcome(outcome)!), typed),
            }
        );
    }

    /// <summary>"Not me", and who it should be, if the person knows.</summary>
    public CaseBuilder Declined(Person person, string role, Person? instead = null) =>
        Do(
            new DeclineRole
            {
                By = Actor.Of(person),
                At = Now,
                Role = role,
                Instead = instead,
            }
        );

    /// <summary>A lookup found nobody.</summary>
    public CaseBuilder NotFound(string role, string reason = "The directory names no manager.") =>
        Do(
            new ReportNotFound
            {
                By = Actor.Product,
                At = Now,
                Role = role,
                Reason = reason,
            }
        );

    /// <summary>The person adds a note.</summary>
    public CaseBuilder Noted(Person person, string text) =>
        Do(
            new AddNote
            {
                By = Actor.Of(person),
                At = Now,
                Typed = text,
            }
        );

    /// <summary>The person takes the difference back.</summary>
    public CaseBuilder Withdrawn(Person person, string reason) =>
        Do(
            new Withdraw
            {
                By = Actor.Of(person),
                At = Now,
                Typed = reason,
            }
        );

    /// <summary>The person says that the step is on the record.</summary>
    public CaseBuilder OnRecord(Person person, string occurrence) =>
        Do(
            new ConfirmRecord
            {
                By = Actor.Of(person),
                At = Now,
                Occurrence = RpdBot.Cases.Occurrence.Read(occurrence)!.Value,
            }
        );

    /// <summary>Everybody says of every step of theirs that it is on the record.</summary>
    public CaseBuilder AllOnRecord()
    {
        foreach (var done in Case.Done.Where(done => !CaseRecords.Missing(_procedure, Case, done.By).IsEmpty).ToList())
        {
            Do(
                new ConfirmRecord
                {
                    By = Actor.Of(done.By, done.Role),
                    At = Now,
                    Occurrence = done.Occurrence,
                }
            );
        }

        return this;
    }

    /// <summary>The sweep looks at the clock.</summary>
    public CaseBuilder ClockLookedAt() => Do(new LookAtTheClock { By = Actor.Product, At = Now });

    /// <summary>The present, or latest, opening of the task.</summary>
    public Occurrence Occurrence(string task) => new(task, Math.Max(1, Case.Openings.GetValueOrDefault(task)));

    /// <summary>Any command; it must be accepted.</summary>
    public CaseBuilder Do(CaseCommand command)
    {
        var decision = CaseDecider.Decide(_procedure, Case, command);
        var happened =
            decision as Decision.Happened
            ?? throw new InvalidOperationException($"{command.GetType().Name} came to {Why(decision)}.");
        _events = _events.AddRange(happened.Events);
        Case = Case.From(_events);
        return this;
    }

    private static string Why(Decision decision) =>
        decision is Decision.Refused { Refusal: Refusal.Answers mend }
            ? string.Join(" ", mend.Errors.Select(error => $"{error.FieldId}: {error.Sentence}"))
            : decision.ToString();
}
