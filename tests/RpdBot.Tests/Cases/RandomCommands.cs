using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using static RpdBot.Tests.Cases.RandomAnswers;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Reads the numbers of a move as a command: often one that brings the case on, often junk.</summary>
internal sealed partial class RandomCommands(Case @case, DateTimeOffset now)
{
    private static readonly Person ByMail = new() { Name = "Wren Harcombe", Email = "wren@agency.example" };
    private static readonly Person[] People =
    [
        Robin,
        Tamsin,
        Dev,
        Imani,
        Callum,
        Stranger,
        ByMail,
        Sandra,
        Ravi,
        Beatrix,
        Further,
    ];

    private static readonly Actor[] Offices = [Unit, Chair, Reviewer, Independent];

    private static readonly string[] Roles = [.. Rules.Roles.Select(role => role.Id), "head-of-everything", ""];
    private static readonly string[] Tasks = [.. Rules.Tasks.Select(task => task.Id), "lunch", ""];

    private static readonly string[] Begun =
    [
        "correct-a",
        "correct-b",
        "agree-action",
        "correct-a",
        "correct-b",
        "agree-action",
        "section-a",
    ];

    private static readonly string[] Outcomes =
    [
        .. Rules.Tasks.SelectMany(task => task.Outcomes).Select(outcome => outcome.Id).Distinct(),
        "",
    ];

    public CaseCommand Of(Move move) =>
        !@case.IsRaised && move.Kind < 80
            ? Raised(move)
            : move.Kind switch
            {
                < 6 when !@case.Delegations.IsEmpty => Passing(move),
                < 38 => Helping(move),
                < 44 => Answering(move, By(move), Occurrence(move), Pick(Outcomes, move.Words)),
                < 46 => new BeginTask
                {
                    By = By(move),
                    At = now,
                    Task = Pick(Begun, move.What),
                },
                < 56 => new LookAtTheClock
                {
                    By = Mostly(Actor.Product, move),
                    At = now.AddMinutes((move.What % 120) - 60),
                },
                < 58 => Declining(move),
                < 61 => Passing(move),
                < 68 => Naming(move),
                < 72 => new ReportNotFound
                {
                    By = Mostly(Actor.Product, move),
                    At = now,
                    Role = Role(move),
                    Reason = Reason(move),
                    Proposed =
                        move.Words % 2 == 0
                            ? [new(Callum, Found.Confirmed), new(Pick(People, move.Who), Found.Confirmed)]
                            : [],
                },
                < 74 => NotReached(move),
                < 75 => Away(move),
                < 77 => Reaching(move),
                < 82 => new OpenCase { By = By(move), At = now },
                < 87 => new AddNote
                {
                    By = By(move),
                    At = now,
                    Typed = Text(move),
                },
                < 92 => new ConfirmRecord
                {
                    By = By(move),
                    At = now,
                    Occurrence = Occurrence(move),
                },
                < 94 => new Withdraw
                {
                    By = By(move),
                    At = now,
                    Typed = Text(move),
                },
                < 96 => Reopening(move, By(move)),
                < 97 => Involving(move),
                _ => Raised(move),
            };

    private InvolvePerson Involving(Move move) =>
        new()
        {
            By = By(move),
            At = now,
            Person = Pick(People, move.What),
            Agency = Text(move),
        };

    private Reopen Reopening(Move move, Actor by) =>
        new()
        {
            By = by,
            At = now.AddDays(move.What % 8 == 0 ? 60 : 0),
            Typed = Text(move),
        };

    private static string Role(Move move) => Pick(Roles, move.What);

    private static string Reason(Move move) => $"Reason {move.Words % 3}.";

    private static Actor Mostly(Actor usual, Move move) => move.Who % 8 == 0 ? By(move) : usual;

    private static Actor By(Move move) =>
        (move.Who % 17) switch
        {
            0 => Actor.Product,
            1 => Actor.Of(Stranger, BusinessUnit),
            2 or 3 => Pick(Offices, move.Who / 17),
            _ => Actor.Of(Pick(People, move.Who)),
        };

    /// <summary>What the case waits for: somebody for the role, their opening it, or their answer.</summary>
    private CaseCommand Helping(Move move)
    {
        if (@case.Closing?.End == End.Resolved && move.Words % 3 == 0 && @case.HolderOf(ManagerA) is { } manager)
        {
            return Reopening(move, Actor.Of(manager));
        }

        if (@case.Open.IsEmpty)
        {
            return new OpenCase { By = By(move), At = now };
        }

        var task = Pick(@case.Open, move.Who);
        var definition = Rules.Task(task.Occurrence.Task)!;
        var outcomes = definition.Outcomes.Where(outcome => outcome.End is null || move.Words % 5 == 0).ToList();
        var outcome = Pick(outcomes, move.What);
        var role = Pick(definition.MayChoose(outcome), move.Minutes);
        return move.Words % 6 == 1 && @case.Involved.Contains(BusinessUnit)
            ? @case.HasOpened(Unit.Person!)
                ? Recording(move, task, outcome.Id)
                : new OpenCase { By = Unit, At = now }
            : Holder(role) is not { } holder
                ? Finding(role, move)
                : !@case.HasOpened(holder.Person!)
                    ? new OpenCase { By = holder, At = now }
                    : Answering(move, holder, task.Occurrence, outcome.Id);
    }

    private Actor? Holder(string role) =>
        Offices.FirstOrDefault(office => office.Collectives.Contains(role))
        ?? (@case.HolderOf(role) is { } person ? Actor.Of(person) : null);

    /// <summary>The business unit records what somebody else answered, sometimes without saying whose answer it is.</summary>
    private CompleteTask Recording(Move move, OpenTask task, string outcome)
    {
        var answer = Answering(move, Unit, task.Occurrence, outcome);
        var typed = answer.Typed.SetItem(CaseFields.Behalf, "By telephone.");
        return answer with
        {
            OnBehalf = true,
            Typed =
                task.Roles.Except(task.Answered).Count() > 1 && move.Who % 5 > 0
                    ? typed.SetItem(CaseFields.BehalfOf, Pick(task.Roles, move.Who))
                    : typed,
        };
    }

    private AssignRole Finding(string role, Move move) =>
        new()
        {
            By = Actor.Product,
            At = now,
            Role = role,
            Holder = new(
                Pick<Person>(
                    role == SeniorA ? [Sandra, Tamsin]
                        : role == ManagerA ? [Tamsin, Robin, Callum]
                        : [Imani, ByMail, Dev],
                    move.Who
                ),
                Found.Directory
            ),
        };

    private CompleteTask Answering(Move move, Actor by, Occurrence occurrence, string outcome) =>
        new()
        {
            By = by,
            At = now,
            Occurrence = occurrence,
            Outcome = outcome,
            Typed = Typed(Asked(occurrence.Task, outcome), now, move),
            Named = Rules
                .FieldsOf(Asked(occurrence.Task, outcome))
                .Where(field => field.Kind == FieldKind.Person && move.Who % 7 > 0)
                .ToImmutableDictionary(
                    field => field.Id,
                    _ => move.Words % 8 == 0 ? Pick(People, move.Who) : Pick<Person>([Ravi, Beatrix], move.Who)
                ),
        };

    private DeclineRole Declining(Move move)
    {
        var held = @case.Holders.Count == 0 ? null : Pick(@case.Holders.Keys.ToList(), move.What);
        var role = move.Words % 5 == 0 ? Role(move) : held ?? Role(move);
        return new DeclineRole
        {
            By = @case.HolderOf(role) is { } holder && move.Words % 7 != 0 ? Actor.Of(holder) : By(move),
            At = now,
            Role = role,
            Instead = move.Words % 2 == 0 ? Pick(People, move.Who) : null,
        };
    }

    private AssignRole Naming(Move move) =>
        new()
        {
            By = By(move),
            At = now,
            Role = Role(move),
            Holder = new(Pick(People, move.Words), Pick(Enum.GetValues<Found>(), move.Words)),
        };

    /// <summary>About a role whose holder was not reached, as far as there is one: else little comes of it.</summary>
    private CaseCommand Reaching(Move move)
    {
        var missed = @case.Troubles.Keys.OrderBy(role => @case.HolderOf(role) is null).FirstOrDefault();
        return move.Words % 2 == 0
            ? new TryAgain
            {
                By = By(move),
                At = now,
                Role = missed ?? Role(move),
            }
            : new WriteByMail
            {
                By = By(move),
                At = now,
                Role = missed ?? Role(move),
            };
    }

    private ReportNotReached NotReached(Move move)
    {
        var role = Role(move);
        return new ReportNotReached
        {
            By = Mostly(Actor.Product, move),
            At = now,
            Role = role,
            Person = move.Words % 4 == 0 ? Pick(People, move.Words) : @case.HolderOf(role) ?? Robin,
            Reason = Reason(move),
        };
    }

    private Raise Raised(Move move)
    {
        var raise = CaseBuilder.Somerset().At(now).Raise();
        var first = (move.What % 4) switch
        {
            0 => null,
            1 when move.Words % 5 == 0 => "resolved",
            2 when move.Words % 5 == 0 => Pick(Outcomes, move.Words),
            _ => "not-resolved",
        };
        return raise with
        {
            By = move.Who % 3 == 0 ? By(move) : raise.By,
            Reference = CaseReference.Of(2026, move.Who % 11 == 0 ? 1 : 2),
            RespondingAgency = move.Words % 13 == 0 ? School : SocialCare,
            Concerned = move.Words % 17 == 0 ? [] : raise.Concerned,
            Holders =
                move.Words % 5 == 0
                    ? raise.Holders.SetItem(Role(move), new(Pick(People, move.Who), Found.Named))
                    : raise.Holders,
            FirstOutcome = first,
            Typed = Typed(
                [
                    .. Rules.RaiseSteps.SelectMany(step => step.Fields),
                    .. first is null ? [] : Asked(Rules.FirstTask.Id, first),
                ],
                now,
                move
            ),
        };
    }

    private Occurrence Occurrence(Move move) =>
        (move.What % 3) switch
        {
            0 when !@case.Open.IsEmpty => Pick(@case.Open, move.Who).Occurrence,
            1 when !@case.Done.IsEmpty => Pick(@case.Done, move.Who).Occurrence,
            _ => new(Pick(Tasks, move.Who), move.Words % 4),
        };
}
