using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Cases;

/// <summary>Commands as somebody would give them now, to the case as the story has left it.</summary>
internal static class Commands
{
    /// <summary>Robin raises; <paramref name="first"/> is the outcome of stage 1 when it has been done already.</summary>
    public static Raise Raise(
        this CaseBuilder story,
        string? first = null,
        params (string Field, string Text)[] typed
    ) =>
        new()
        {
            By = Actor.Of(Somerset.Robin),
            At = story.Now,
            Procedure = story.Procedure.Id,
            Version = story.Procedure.Version,
            Reference = CaseReference.Of(2026, 123),
            RaisingAgency = Somerset.School,
            RespondingAgency = Somerset.SocialCare,
            Concerned = [new(new("Ada Brook"), new("A.B."))],
            Holders = ImmutableDictionary<string, Holder>.Empty.Add(
                Somerset.PractitionerB,
                new(Somerset.Dev, Found.Named)
            ),
            Typed = Typed(
                [
                    .. Somerset.Rules.RaiseSteps.SelectMany(step => step.Fields),
                    .. first is null ? [] : Asked(Somerset.Rules.FirstTask.Id, first),
                ],
                story.Now,
                typed
            ),
            FirstOutcome = first,
        };

    /// <summary>An answer to the present, or latest, opening of the task; what is not said is filled in.</summary>
    public static CompleteTask Answer(
        this CaseBuilder story,
        Actor by,
        string task,
        string outcome,
        params (string Field, string Text)[] typed
    ) =>
        new()
        {
            By = by,
            At = story.Now,
            Occurrence = story.Occurrence(task),
            Outcome = outcome,
            Typed = Typed(Asked(task, outcome), story.Now, typed),
        };

    /// <inheritdoc cref="Answer(CaseBuilder, Actor, string, string, ValueTuple{string, string}[])"/>
    public static CompleteTask Answer(
        this CaseBuilder story,
        Person by,
        string task,
        string outcome,
        params (string Field, string Text)[] typed
    ) => story.Answer(Actor.Of(by), task, outcome, typed);

    public static BeginTask Begin(this CaseBuilder story, Person by, string task) =>
        new()
        {
            By = Actor.Of(by),
            At = story.Now,
            Task = task,
        };

    public static DeclineRole Decline(this CaseBuilder story, Person by, string role, Person? instead = null) =>
        new()
        {
            By = Actor.Of(by),
            At = story.Now,
            Role = role,
            Instead = instead,
        };

    public static AssignRole Name(this CaseBuilder story, Person by, string role, Person named) =>
        story.Assign(Actor.Of(by), role, named, Found.Named);

    public static AssignRole Find(this CaseBuilder story, string role, Person found) =>
        story.Assign(Actor.Product, role, found, Found.Directory);

    public static AssignRole Assign(this CaseBuilder story, Actor by, string role, Person person, Found found) =>
        new()
        {
            By = by,
            At = story.Now,
            Role = role,
            Holder = new(person, found),
        };

    public static ReportNotFound FindNobody(
        this CaseBuilder story,
        string role,
        string reason = "No manager is listed."
    ) =>
        new()
        {
            By = Actor.Product,
            At = story.Now,
            Role = role,
            Reason = reason,
        };

    public static ReportNotReached MissReaching(
        this CaseBuilder story,
        string role,
        Person person,
        string reason = "The product is not installed for them."
    ) =>
        new()
        {
            By = Actor.Product,
            At = story.Now,
            Role = role,
            Person = person,
            Reason = reason,
        };

    public static TryAgain TryAgain(this CaseBuilder story, Person by, string role) =>
        new()
        {
            By = Actor.Of(by),
            At = story.Now,
            Role = role,
        };

    public static BindPerson Bind(this CaseBuilder story, Person named, Person known) =>
        new()
        {
            By = Actor.Product,
            At = story.Now,
            Named = named,
            Known = known,
        };

    public static WriteByMail WriteByMail(this CaseBuilder story, Person by, string role) =>
        new()
        {
            By = Actor.Of(by),
            At = story.Now,
            Role = role,
        };

    public static OpenCase Open(this CaseBuilder story, Person by) => new() { By = Actor.Of(by), At = story.Now };

    public static AddNote Note(this CaseBuilder story, Person by, string typed) =>
        new()
        {
            By = Actor.Of(by),
            At = story.Now,
            Typed = typed,
        };

    public static ConfirmRecord Confirm(this CaseBuilder story, Person by, string occurrence) =>
        new()
        {
            By = Actor.Of(by),
            At = story.Now,
            Occurrence = Occurrence.Read(occurrence)!.Value,
        };

    public static Withdraw Withdraw(this CaseBuilder story, Person by, string typed = "We talked and agree.") =>
        new()
        {
            By = Actor.Of(by),
            At = story.Now,
            Typed = typed,
        };

    public static Reopen Reopen(this CaseBuilder story, Person by, string typed = "The visit was not made.") =>
        new()
        {
            By = Actor.Of(by),
            At = story.Now,
            Typed = typed,
        };

    public static InvolvePerson Involve(this CaseBuilder story, Person by, Person person, string agency = "Police") =>
        new()
        {
            By = Actor.Of(by),
            At = story.Now,
            Person = person,
            Agency = agency,
        };

    /// <summary>Somebody acts for the holder, for the present opening of the task.</summary>
    public static DelegateRole Delegate(this CaseBuilder story, Actor by, string role, Person to, string task) =>
        new()
        {
            By = by,
            At = story.Now,
            Role = role,
            To = to,
            Task = story.Occurrence(task),
        };

    /// <summary>Somebody acts for the holder for so many days, as they have arranged it for all their cases.</summary>
    public static DelegateRole DelegateFor(
        this CaseBuilder story,
        Person arranged,
        string role,
        Person to,
        int days = 7
    ) =>
        new()
        {
            By = Actor.Product,
            At = story.Now,
            Role = role,
            To = to,
            Until = story.Now.AddDays(days),
            ArrangedBy = arranged,
        };

    public static EndDelegation TakeBack(this CaseBuilder story, Actor by, string role) =>
        new()
        {
            By = by,
            At = story.Now,
            Role = role,
        };

    public static HandOver HandOver(
        this CaseBuilder story,
        Actor by,
        string role,
        Person to,
        string typed = "She has left."
    ) =>
        new()
        {
            By = by,
            At = story.Now,
            Role = role,
            To = to,
            Typed = typed,
        };

    public static ReportAway MissAsAway(this CaseBuilder story, string role, Person person, Person? proposed = null) =>
        new()
        {
            By = Actor.Product,
            At = story.Now,
            Role = role,
            Person = person,
            Reason = "Their mailbox says that they are away.",
            Proposed = proposed is null ? null : new(proposed, Found.Proposed),
        };

    public static LeaveProposal Leave(this CaseBuilder story, Actor by, string role) =>
        new()
        {
            By = by,
            At = story.Now,
            Role = role,
        };

    public static LookAtTheClock LookAtTheClock(this CaseBuilder story) => new() { By = Actor.Product, At = story.Now };

    /// <summary>A valid text for every field asked, save where the test says its own.</summary>
    public static ImmutableDictionary<string, string> Typed(
        IEnumerable<string> asked,
        DateTimeOffset now,
        params (string Field, string Text)[] said
    ) =>
        Somerset
            .Rules.FieldsOf(asked)
            .Where(field => !IsAction(field))
            .ToImmutableDictionary(field => field.Id, field => Valid(field, now))
            .SetItems(said.Select(entry => KeyValuePair.Create(entry.Field, entry.Text)));

    /// <summary>Whether the field records an agreed action: only a test that agrees one says so.</summary>
    public static bool IsAction(Field field) =>
        Somerset.Rules.AgreedActions is { } agreed
        && (field.Id == agreed.What || field.Id == agreed.Owner || field.Id == agreed.By);

    private static ImmutableArray<string> Asked(string task, string outcome) =>
        Somerset.Rules.Task(task) is { } definition && definition.Outcome(outcome) is { } known
            ? definition.Asked(known)
            : [];

    /// <summary>The same, with an action that the agencies agree, where the form asks for one.</summary>
    public static ImmutableDictionary<string, string> TypedWithAction(
        IEnumerable<string> asked,
        DateTimeOffset now,
        string owner
    ) =>
        Typed(asked, now)
            .SetItems(
                Somerset
                    .Rules.FieldsOf(asked)
                    .Where(IsAction)
                    .Select(field =>
                        KeyValuePair.Create(field.Id, field.Kind == FieldKind.One ? owner : Valid(field, now))
                    )
            );

    private static string Valid(Field field, DateTimeOffset now) =>
        field.Kind switch
        {
            FieldKind.Date => LondonTime
                .Day(now)
                .AddDays(field.DateRule == DateRule.AfterToday ? 7 : 0)
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FieldKind.YesNo => "yes",
            FieldKind.One or FieldKind.Many => field.Choices[0].Id,
            FieldKind.Email => "somebody@agency.example",
            FieldKind.Phone => "01823 555100",
            _ => $"Words for {field.Id}.",
        };
}
