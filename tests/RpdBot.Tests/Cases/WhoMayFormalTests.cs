using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Every command, by everybody, in stages 3 and 4: what exactly comes of it.</summary>
/// <remarks>
/// Everybody with a part has opened the details, save practitioner B. While sign-off waits, the relevant manager, senior
/// manager B, the business unit and the executive have no part yet; the business unit knows of the case only because a
/// message to senior manager A has not arrived. At "answer" section B is waited for, and a message to
/// senior manager B has not arrived; at "decide" the executive's decision. "record" is an answer on behalf of whoever is
/// waited on; naming is for senior manager B's role, recording is of the contact at stage 2. "ended" is after the
/// decision; what is answered there is the review beside the case.
/// </remarks>
public sealed class WhoMayFormalTests
{
    private const string Table = """
        stage   command          raiser     practB     managerA   managerB   seniorA    relevantB  seniorB    unit       exec       nobody  product

        sign    Raise            Unchanged  Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    BeginTask        NotOffered NotOpened  NotOffered NotOffered NotOffered Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    CompleteTask     NotYours   NotYours   NotYours   NotYours   Happened   Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    record           NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    DeclineRole      NotYours   NotYours   NotYours   NotYours   Happened   Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    AssignRole       Happened   Happened   NotYours   Happened   NotYours   Unknown    Unknown    NotYours   Unknown    Unknown Happened
        sign    ReportNotFound   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    Unknown    Unknown Happened
        sign    ReportNotReached NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    Unknown    Unknown Happened
        sign    BindPerson       NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    Unknown    Unknown Happened
        sign    TryAgain         Unchanged  Unchanged  NotYours   Unchanged  NotYours   Unknown    Unknown    NotYours   Unknown    Unknown NotYours
        sign    InvolvePerson    Happened   NotOpened  Happened   Happened   Happened   Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    WriteByMail      Unchanged  Unchanged  NotYours   Unchanged  NotYours   Unknown    Unknown    NotYours   Unknown    Unknown NotYours
        sign    OpenCase         Unchanged  Happened   Unchanged  Unchanged  Unchanged  Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    AddNote          Happened   NotOpened  Happened   Happened   Happened   Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    ConfirmRecord    Happened   NotOpened  Happened   Happened   Happened   Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    Withdraw         Happened   NotYours   Happened   NotYours   Happened   Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    Reopen           NotOffered NotOpened  NotOffered NotOffered NotOffered Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        sign    LookAtTheClock   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    Unknown    Unknown Happened
        sign    DelegateRole     NotYours   NotYours   NotYours   NotYours   Happened   Unknown    Unknown    Happened   Unknown    Unknown    NotYours
        sign    EndDelegation    Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unknown    Unknown    Unchanged  Unknown    Unknown    Unchanged
        sign    HandOver         Happened   NotYours   Happened   NotYours   NotYours   Unknown    Unknown    Happened   Unknown    Unknown    NotYours
        sign    ReportAway       NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    Unknown    Unknown    Happened
        sign    LeaveProposal    Unchanged  NotYours   Unchanged  NotYours   Unchanged  Unknown    Unknown    Unchanged  Unknown    Unknown    NotYours

        answer  Raise            Unchanged  Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        answer  BeginTask        Happened   NotOpened  Happened   NotOffered Happened   NotOffered NotOffered NotOffered Unknown    Unknown Unknown
        answer  CompleteTask     NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Happened   NotYours   Unknown    Unknown Unknown
        answer  record           NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Happened   Unknown    Unknown Unknown
        answer  DeclineRole      NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Happened   NotYours   Unknown    Unknown Unknown
        answer  AssignRole       NotYours   Happened   NotYours   Happened   NotYours   Happened   Happened   Happened   Unknown    Unknown Unchanged
        answer  ReportNotFound   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown Unchanged
        answer  ReportNotReached NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown Happened
        answer  BindPerson       NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown Happened
        answer  TryAgain         Happened   Happened   NotYours   Happened   NotYours   Happened   Happened   Happened   Unknown    Unknown NotYours
        answer  InvolvePerson    Happened   NotOpened  Happened   Happened   Happened   Happened   Happened   NotYours   Unknown    Unknown Unknown
        answer  WriteByMail      Happened   Happened   NotYours   Happened   NotYours   Happened   Happened   Happened   Unknown    Unknown NotYours
        answer  OpenCase         Unchanged  Happened   Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unknown    Unknown Unknown
        answer  AddNote          Happened   NotOpened  Happened   Happened   Happened   Happened   Happened   Happened   Unknown    Unknown Unknown
        answer  ConfirmRecord    Happened   NotOpened  Happened   Happened   Happened   Happened   Happened   Happened   Unknown    Unknown Unknown
        answer  Withdraw         NotYours   NotYours   NotYours   NotYours   Happened   NotYours   NotYours   NotYours   Unknown    Unknown Unknown
        answer  Reopen           NotOffered NotOpened  NotOffered NotOffered NotOffered NotOffered NotOffered NotYours   Unknown    Unknown Unknown
        answer  LookAtTheClock   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown Happened
        answer  DelegateRole     NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Happened   Happened   Unknown    Unknown    NotYours
        answer  EndDelegation    Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unknown    Unknown    Unchanged
        answer  HandOver         NotYours   NotYours   NotYours   Happened   NotYours   Happened   NotYours   Happened   Unknown    Unknown    NotYours
        answer  ReportAway       NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Happened
        answer  LeaveProposal    Unchanged  Unchanged  NotYours   Unchanged  NotYours   Unchanged  Unchanged  Unchanged  Unknown    Unknown    NotYours

        decide  Raise            Unchanged  Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        decide  BeginTask        Happened   NotOpened  Happened   NotOffered Happened   NotOffered NotOffered NotOffered NotOffered Unknown Unknown
        decide  CompleteTask     NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Happened   Unknown Unknown
        decide  record           NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Happened   NotYours   Unknown Unknown
        decide  DeclineRole      NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Happened   NotYours   NotYours   Unknown Unknown
        decide  AssignRole       NotYours   Happened   NotYours   Happened   NotYours   Happened   Happened   NotYours   NotYours   Unknown Unchanged
        decide  ReportNotFound   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown Unchanged
        decide  ReportNotReached NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown Happened
        decide  BindPerson       NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown Happened
        decide  TryAgain         Unchanged  Unchanged  NotYours   Unchanged  NotYours   Unchanged  Unchanged  NotYours   NotYours   Unknown NotYours
        decide  InvolvePerson    Happened   NotOpened  Happened   Happened   Happened   Happened   Happened   NotYours   NotYours   Unknown Unknown
        decide  WriteByMail      Unchanged  Unchanged  NotYours   Unchanged  NotYours   Unchanged  Unchanged  NotYours   NotYours   Unknown NotYours
        decide  OpenCase         Unchanged  Happened   Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unknown Unknown
        decide  AddNote          Happened   NotOpened  Happened   Happened   Happened   Happened   Happened   Happened   Happened   Unknown Unknown
        decide  ConfirmRecord    Happened   NotOpened  Happened   Happened   Happened   Happened   Happened   Happened   Happened   Unknown Unknown
        decide  Withdraw         NotYours   NotYours   NotYours   NotYours   Happened   NotYours   NotYours   NotYours   NotYours   Unknown Unknown
        decide  Reopen           NotOffered NotOpened  NotOffered NotOffered NotOffered NotOffered NotOffered NotYours   NotYours   Unknown Unknown
        decide  LookAtTheClock   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown Happened
        decide  DelegateRole     NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   TaskOver   TaskOver   NotYours   Unknown    NotYours
        decide  EndDelegation    Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unknown    Unchanged
        decide  HandOver         NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    NotYours
        decide  ReportAway       NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Happened
        decide  LeaveProposal    Unchanged  Unchanged  NotYours   Unchanged  NotYours   Unchanged  Unchanged  NotYours   NotYours   Unknown    NotYours

        ended   Raise            Unchanged  Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown    Unknown Unknown
        ended   BeginTask        NotOffered NotOpened  NotOffered NotOffered NotOffered NotOffered NotOffered NotOffered NotOffered Unknown Unknown
        ended   CompleteTask     NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Happened   NotYours   Unknown Unknown
        ended   record           NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown Unknown
        ended   DeclineRole      Closed     Closed     Closed     Closed     Closed     Closed     Closed     Closed     Closed     Unknown Unknown
        ended   AssignRole       NotYours   Closed     NotYours   Closed     NotYours   Closed     Closed     NotYours   NotYours   Unknown Closed
        ended   ReportNotFound   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown Unchanged
        ended   ReportNotReached NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown Unchanged
        ended   BindPerson       NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown Happened
        ended   TryAgain         Closed     Closed     NotYours   Closed     NotYours   Closed     Closed     NotYours   NotYours   Unknown NotYours
        ended   InvolvePerson    Closed     NotOpened  Closed     Closed     Closed     Closed     Closed     NotYours   NotYours   Unknown Unknown
        ended   WriteByMail      Closed     Closed     NotYours   Closed     NotYours   Closed     Closed     NotYours   NotYours   Unknown NotYours
        ended   OpenCase         Unchanged  Happened   Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unknown Unknown
        ended   AddNote          Closed     Closed     Closed     Closed     Closed     Closed     Closed     Closed     Closed     Unknown Unknown
        ended   ConfirmRecord    Happened   NotOpened  Happened   Happened   Happened   Happened   Happened   Happened   Happened   Unknown Unknown
        ended   Withdraw         Closed     Closed     Closed     Closed     Closed     Closed     Closed     Closed     Closed     Unknown Unknown
        ended   Reopen           Closed     NotOpened  Closed     Closed     Closed     Closed     Closed     NotYours   NotYours   Unknown Unknown
        ended   LookAtTheClock   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown Happened
        ended   DelegateRole     NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Closed     Closed     NotYours   Unknown    NotYours
        ended   EndDelegation    Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unknown    Unchanged
        ended   HandOver         Closed     Closed     Closed     Closed     Closed     Closed     Closed     Closed     Closed     Unknown    Closed
        ended   ReportAway       NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   NotYours   Unknown    Unchanged
        ended   LeaveProposal    Closed     Closed     NotYours   Closed     NotYours   Closed     Closed     NotYours   NotYours   Unknown    NotYours
        """;

    private static readonly Actor[] Everybody =
    [
        Actor.Of(Robin),
        Actor.Of(Dev),
        Actor.Of(Tamsin),
        Actor.Of(Imani),
        Actor.Of(Sandra),
        Actor.Of(Ravi),
        Actor.Of(Beatrix),
        Unit,
        Chair,
        Actor.Of(Stranger),
        Actor.Product,
    ];

    private static readonly string[][] Rows =
    [
        .. Table
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    /// <summary>Stage and command of each row.</summary>
    public static TheoryData<string, string> StagesAndCommands
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Rows)
            {
                data.Add(row[0], row[1]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(StagesAndCommands))]
    public void Command_ByEverybody_ComesToWhatTheTableSays(string stage, string command)
    {
        var story = Story(stage);

        var outcomes = Everybody.Select(by => Outcome(story.Try(Command(command, stage, story) with { By = by })));

        Assert.Equal(Rows.Single(row => row[0] == stage && row[1] == command)[2..], outcomes);
    }

    [Theory]
    [InlineData("sign")]
    [InlineData("answer")]
    [InlineData("decide")]
    [InlineData("ended")]
    public void EveryCommand_HasARow(string stage)
    {
        var commands = typeof(CaseCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseCommand)));

        Assert.Equal(
            commands.Select(type => type.Name).Append("record").Order(StringComparer.Ordinal),
            Rows.Where(row => row[0] == stage).Select(row => row[1]).Order(StringComparer.Ordinal)
        );
    }

    private static CaseBuilder Story(string stage) =>
        stage switch
        {
            "sign" => Unreached(CaseBuilder.AtSignOff(), SeniorA, Sandra),
            "answer" => Unreached(CaseBuilder.AtSectionB().Opened(Unit), SeniorB, Beatrix),
            "decide" => CaseBuilder.AtDecide().Opened(Unit),
            _ => CaseBuilder.AtDecide().Opened(Unit).Answered(Chair, "decide", "decided"),
        };

    private static CaseBuilder Unreached(CaseBuilder story, string role, Person person) =>
        story.Do(story.MissReaching(role, person));

    private static CaseCommand Command(string name, string stage, CaseBuilder story)
    {
        var (task, outcome) = Waited(stage);
        var (role, person) = stage == "sign" ? (SeniorA, Sandra) : (SeniorB, Beatrix);
        return name switch
        {
            nameof(Raise) => story.Raise("not-resolved"),
            nameof(BeginTask) => story.Begin(Robin, "correct-a"),
            nameof(CompleteTask) => story.Answering(Unit, task, outcome),
            "record" => story.OnBehalf(Unit, task, outcome),
            nameof(DeclineRole) => story.Decline(person, role),
            nameof(AssignRole) => story.Name(Robin, SeniorB, Callum),
            nameof(ReportNotFound) => story.FindNobody(SeniorB),
            nameof(ReportNotReached) => story.MissReaching(role, person, "The message was refused."),
            nameof(BindPerson) => story.Bind(Robin, Stranger),
            nameof(TryAgain) => story.TryAgain(Robin, SeniorB),
            nameof(WriteByMail) => story.WriteByMail(Robin, SeniorB),
            nameof(OpenCase) => story.Open(Robin),
            nameof(AddNote) => story.Note(Robin, "A word more."),
            nameof(ConfirmRecord) => story.Confirm(Robin, "contact.1"),
            nameof(Withdraw) => story.Withdraw(Robin),
            nameof(Reopen) => story.Reopen(Robin),
            nameof(InvolvePerson) => story.Involve(Robin, Further),
            nameof(DelegateRole) => story.Delegate(Actor.Of(Robin), role, Callum, task),
            nameof(EndDelegation) => story.TakeBack(Actor.Of(Robin), role),
            nameof(HandOver) => story.HandOver(Actor.Of(Robin), role, Callum),
            nameof(ReportAway) => story.MissAsAway(role, person),
            nameof(LeaveProposal) => story.Leave(Actor.Of(Robin), role),
            nameof(LookAtTheClock) => story.LookAtTheClock() with { At = story.Now.AddDays(60) },
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such command here."),
        };
    }

    private static (string Task, string Outcome) Waited(string stage) =>
        stage switch
        {
            "sign" => ("sign-off", "approved"),
            "answer" => ("section-b", "responded"),
            "decide" => ("decide", "decided"),
            _ => ("review", "reviewed"),
        };

    private static string Outcome(Decision decision) =>
        decision is Decision.Refused refused ? refused.Refusal.GetType().Name : decision.GetType().Name;
}
