using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Every command, by everybody, at every stage: what exactly comes of it.</summary>
/// <remarks>
/// Everybody with a part has opened the details, save practitioner B. Callum held line manager B's role and said "not
/// me". At stage 2 the answer of line manager B is waited for, and a message to them has not arrived. The commands are
/// those of <see cref="Command"/>: naming is for line manager B's role, recording is of the contact at stage 2.
/// </remarks>
public sealed class WhoMayTests
{
    private const string Table = """
        stage  command          raiser     practB     managerA   managerB   unit     nobody   declined product

        1      Raise            Unchanged  Unknown    Unknown    Unknown    Unknown  Unknown  Unknown  Unknown
        1      BeginTask        NotOffered NotOpened  NotOffered NotOffered Unknown  Unknown  Unknown  Unknown
        1      CompleteTask     Happened   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Unknown
        1      DeclineRole      NotYours   NotYours   NotYours   Happened   Unknown  Unknown  Unknown  Unknown
        1      AssignRole       NotYours   Happened   NotYours   Happened   Unknown  Unknown  Unknown  Unchanged
        1      ReportNotFound   NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Unchanged
        1      ReportNotReached NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Happened
        1      BindPerson       NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Happened
        1      TryAgain         Unchanged  Unchanged  NotYours   Unchanged  Unknown  Unknown  Unknown  NotYours
        1      InvolvePerson    Happened   NotOpened  Happened   Happened   Unknown  Unknown  Unknown  Unknown
        1      WriteByMail      Unchanged  Unchanged  NotYours   Unchanged  Unknown  Unknown  Unknown  NotYours
        1      OpenCase         Unchanged  Happened   Unchanged  Unchanged  Unknown  Unknown  Unknown  Unknown
        1      AddNote          Happened   NotOpened  Happened   Happened   Unknown  Unknown  Unknown  Unknown
        1      ConfirmRecord    NotOffered NotOpened  NotOffered NotOffered Unknown  Unknown  Unknown  Unknown
        1      Withdraw         Happened   NotYours   Happened   NotYours   Unknown  Unknown  Unknown  Unknown
        1      Reopen           NotOffered NotOpened  NotOffered NotOffered Unknown  Unknown  Unknown  Unknown
        1      LookAtTheClock   NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Happened
        1      DelegateRole     Happened   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    NotYours
        1      EndDelegation    Unchanged  Unchanged  Unchanged  Unchanged  Unknown    Unknown    Unknown    Unchanged
        1      HandOver         NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    NotYours
        1      ReportAway       NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    Happened
        1      LeaveProposal    Unchanged  Unchanged  NotYours   Unchanged  Unknown    Unknown    Unknown    NotYours

        2      Raise            Unchanged  Unknown    Unknown    Unknown    Unknown  Unknown  Unknown  Unknown
        2      BeginTask        NotOffered NotOpened  NotOffered NotOffered Unknown  Unknown  Unknown  Unknown
        2      CompleteTask     NotYours   NotYours   NotYours   Happened   Unknown  Unknown  Unknown  Unknown
        2      DeclineRole      NotYours   NotYours   NotYours   Happened   Unknown  Unknown  Unknown  Unknown
        2      AssignRole       NotYours   Happened   NotYours   Happened   Happened Unknown  Unknown  Unchanged
        2      ReportNotFound   NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Unchanged
        2      ReportNotReached NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Happened
        2      BindPerson       NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Happened
        2      TryAgain         Happened   Happened   NotYours   Happened   Happened Unknown  Unknown  NotYours
        2      InvolvePerson    Happened   NotOpened  Happened   Happened   Unknown  Unknown  Unknown  Unknown
        2      WriteByMail      Happened   Happened   NotYours   Happened   Happened Unknown  Unknown  NotYours
        2      OpenCase         Unchanged  Happened   Unchanged  Unchanged  Unknown  Unknown  Unknown  Unknown
        2      AddNote          Happened   NotOpened  Happened   Happened   Unknown  Unknown  Unknown  Unknown
        2      ConfirmRecord    Happened   NotOpened  Happened   Happened   Unknown  Unknown  Unknown  Unknown
        2      Withdraw         Happened   NotYours   Happened   NotYours   Unknown  Unknown  Unknown  Unknown
        2      Reopen           NotOffered NotOpened  NotOffered NotOffered Unknown  Unknown  Unknown  Unknown
        2      LookAtTheClock   NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Happened
        2      DelegateRole     NotYours   NotYours   NotYours   Happened   Happened   Unknown    Unknown    NotYours
        2      EndDelegation    Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unknown    Unknown    Unchanged
        2      HandOver         NotYours   NotYours   NotYours   NotYours   Happened   Unknown    Unknown    NotYours
        2      ReportAway       NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    Happened
        2      LeaveProposal    Unchanged  Unchanged  NotYours   Unchanged  Unchanged  Unknown    Unknown    NotYours

        closed Raise            Unchanged  Unknown    Unknown    Unknown    Unknown  Unknown  Unknown  Unknown
        closed BeginTask        NotOffered NotOpened  NotOffered NotOffered Unknown  Unknown  Unknown  Unknown
        closed CompleteTask     TaskOver   TaskOver   TaskOver   TaskOver   Unknown  Unknown  Unknown  Unknown
        closed DeclineRole      Closed     Closed     Closed     Closed     Unknown  Unknown  Unknown  Unknown
        closed AssignRole       NotYours   Closed     NotYours   Closed     Closed   Unknown  Unknown  Closed
        closed ReportNotFound   NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Unchanged
        closed ReportNotReached NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Unchanged
        closed BindPerson       NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Unchanged
        closed TryAgain         Closed     Closed     NotYours   Closed     Closed   Unknown  Unknown  NotYours
        closed InvolvePerson    Closed     NotOpened  Closed     Closed     Unknown  Unknown  Unknown  Unknown
        closed WriteByMail      Closed     Closed     NotYours   Closed     Closed   Unknown  Unknown  NotYours
        closed OpenCase         Unchanged  Happened   Unchanged  Unchanged  Unknown  Unknown  Unknown  Unknown
        closed AddNote          Closed     Closed     Closed     Closed     Unknown  Unknown  Unknown  Unknown
        closed ConfirmRecord    Happened   NotOpened  Happened   Happened   Unknown  Unknown  Unknown  Unknown
        closed Withdraw         Closed     Closed     Closed     Closed     Unknown  Unknown  Unknown  Unknown
        closed Reopen           Closed     NotOpened  Closed     Closed     Unknown  Unknown  Unknown  Unknown
        closed LookAtTheClock   NotYours   NotYours   NotYours   NotYours   Unknown  Unknown  Unknown  Unchanged
        closed DelegateRole     NotYours   NotYours   NotYours   Closed     Closed     Unknown    Unknown    NotYours
        closed EndDelegation    Unchanged  Unchanged  Unchanged  Unchanged  Unchanged  Unknown    Unknown    Unchanged
        closed HandOver         Closed     Closed     Closed     Closed     Closed     Unknown    Unknown    Closed
        closed ReportAway       NotYours   NotYours   NotYours   NotYours   Unknown    Unknown    Unknown    Unchanged
        closed LeaveProposal    Closed     Closed     NotYours   Closed     Closed     Unknown    Unknown    NotYours
        """;

    private static readonly Person Newcomer = new() { Name = "Wren Harcombe", Email = "wren@agency.example" };
    private static readonly Person Clerk = new() { Name = "Ailsa Penhale", Email = "ailsa@partnership.example" };

    private static readonly Actor[] Everybody =
    [
        Actor.Of(Robin),
        Actor.Of(Dev),
        Actor.Of(Tamsin),
        Actor.Of(Imani),
        Actor.Of(Clerk, "business-unit"),
        Actor.Of(Stranger),
        Actor.Of(Callum),
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
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("closed")]
    public void EveryCommand_HasARow(string stage)
    {
        var commands = typeof(CaseCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseCommand)));

        Assert.Equal(
            commands.Select(type => type.Name).Order(StringComparer.Ordinal),
            Rows.Where(row => row[0] == stage).Select(row => row[1]).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void AnybodyWithoutAPart_LearnsOfNoCase()
    {
        var others = Rows.SelectMany(row => new[] { row[7], row[8] });

        Assert.All(others, outcome => Assert.Equal("Unknown", outcome));
    }

    private static CaseBuilder Story(string stage) =>
        stage switch
        {
            "1" => Staffed(CaseBuilder.Somerset().Raised()),
            "2" => Waiting(),
            _ => Waiting().Withdrawn(Robin, "We talked and agree.").Later(1),
        };

    private static CaseBuilder Staffed(CaseBuilder raised) =>
        raised
            .Assigned(ManagerA, Tamsin)
            .Opened(Tamsin)
            .Assigned(ManagerB, Callum)
            .Opened(Callum)
            .Declined(Callum, ManagerB, Imani)
            .Opened(Imani);

    private static CaseBuilder Waiting()
    {
        var story = Staffed(CaseBuilder.Somerset().Raised("not-resolved")).Answered(Tamsin, "contact", "sent");
        return story.Do(story.MissReaching(ManagerB, Imani));
    }

    private static CaseCommand Command(string name, string stage, CaseBuilder story) =>
        name switch
        {
            nameof(Raise) => story.Raise("not-resolved"),
            nameof(BeginTask) => story.Begin(Robin, "correct-a"),
            nameof(CompleteTask) => stage == "1"
                ? story.Answer(Robin, "record-discussion", "not-resolved")
                : story.Answer(Imani, "respond", "proposal"),
            nameof(DeclineRole) => story.Decline(Imani, ManagerB),
            nameof(AssignRole) => story.Name(Robin, ManagerB, Newcomer),
            nameof(ReportNotFound) => story.FindNobody(ManagerB),
            nameof(ReportNotReached) => story.MissReaching(ManagerB, Imani, "The message was refused."),
            nameof(BindPerson) => story.Bind(Robin, Stranger),
            nameof(TryAgain) => story.TryAgain(Robin, ManagerB),
            nameof(WriteByMail) => story.WriteByMail(Robin, ManagerB),
            nameof(OpenCase) => story.Open(Robin),
            nameof(AddNote) => story.Note(Robin, "A word more."),
            nameof(ConfirmRecord) => story.Confirm(Robin, "contact.1"),
            nameof(Withdraw) => story.Withdraw(Robin),
            nameof(Reopen) => story.Reopen(Robin),
            nameof(InvolvePerson) => story.Involve(Robin, Further),
            nameof(DelegateRole) => stage == "1"
                ? story.Delegate(Actor.Of(Robin), PractitionerA, Newcomer, "record-discussion")
                : story.Delegate(Actor.Of(Robin), ManagerB, Newcomer, "respond"),
            nameof(EndDelegation) => story.TakeBack(Actor.Of(Robin), ManagerB),
            nameof(HandOver) => story.HandOver(Actor.Of(Robin), ManagerB, Newcomer),
            nameof(ReportAway) => story.MissAsAway(ManagerB, Imani),
            nameof(LeaveProposal) => story.Leave(Actor.Of(Robin), ManagerB),
            nameof(LookAtTheClock) => story.LookAtTheClock() with { At = story.Now.AddDays(30) },
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such command here."),
        };

    private static string Outcome(Decision decision) =>
        decision is Decision.Refused refused ? refused.Refusal.GetType().Name : decision.GetType().Name;
}
