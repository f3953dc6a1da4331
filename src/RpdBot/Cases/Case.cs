using System.Collections.Immutable;
using System.Text.Json.Serialization;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>One difference, as its events have made it.</summary>
public sealed partial record Case
{
    /// <summary>Among <see cref="LimitsTold"/>, the limit of the case as a whole: no stage has this id.</summary>
    internal const string WholeCase = "*";

    /// <summary>A case of which nothing has happened yet.</summary>
    public static Case NotRaised { get; } = new();

    /// <summary>The number of its last event; 0 before it is raised.</summary>
    public int Revision { get; init; }

    /// <summary>Its name.</summary>
    public CaseReference Reference { get; init; }

    /// <summary>The procedure it follows.</summary>
    public string Procedure { get; init; } = "";

    /// <summary>The version of the procedure.</summary>
    public int Version { get; init; }

    /// <summary>The id of the partnership that watches over it; null: the one that follows the procedure.</summary>
    public string? Partnership { get; init; }

    /// <summary>When it was raised.</summary>
    public DateTimeOffset RaisedAt { get; init; }

    /// <summary>The agency that raised it, A.</summary>
    public Agency? RaisingAgency { get; init; }

    /// <summary>The agency that it was raised with, B.</summary>
    public Agency? RespondingAgency { get; init; }

    /// <summary>Whom it is about.</summary>
    public ImmutableArray<Concerned> Concerned { get; init; } = [];

    /// <summary>What the raiser answered.</summary>
    public Answers RaisedWith { get; init; } = Answers.None;

    /// <summary>The latest answer to every field.</summary>
    public Answers Answers { get; init; } = Answers.None;

    /// <summary>The stage it stands in.</summary>
    public string Stage { get; init; } = "";

    /// <summary>When it first came to each stage.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> StageBegan
    {
        get;
        init => field = Ordinal.Keys(value);
    } = Ordinal.Keys<DateTimeOffset>();

    /// <summary>The limits that were recorded as passed: stages, and <c>*</c> for the case as a whole.</summary>
    public ImmutableSortedSet<string> LimitsTold
    {
        get;
        init => field = Ordinal.Set(value);
    } = Ordinal.Set();

    /// <summary>What is waited for.</summary>
    public ImmutableArray<OpenTask> Open { get; init; } = [];

    /// <summary>What was answered, in order.</summary>
    public ImmutableArray<DoneTask> Done { get; init; } = [];

    /// <summary>How often each task has opened.</summary>
    public ImmutableSortedDictionary<string, int> Openings
    {
        get;
        init => field = Ordinal.Keys(value);
    } = Ordinal.Keys<int>();

    /// <summary>Who holds which role.</summary>
    public ImmutableSortedDictionary<string, Holder> Holders
    {
        get;
        init => field = Ordinal.Keys(value);
    } = Ordinal.Keys<Holder>();

    /// <summary>The people of further agencies, who get copies.</summary>
    public ImmutableArray<Involved> AlsoInvolved { get; init; } = [];

    /// <summary>The roles that have come to have a part: a task waited on them, or an answer was sent to them.</summary>
    public ImmutableSortedSet<string> Involved
    {
        get;
        init => field = Ordinal.Set(value);
    } = Ordinal.Set();

    /// <summary>Who said of which role that it is not theirs: role → person keys.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Declined
    {
        get;
        init => field = Ordinal.Sets(value);
    } = Ordinal.Keys<ImmutableSortedSet<string>>();

    /// <summary>Roles for which nobody was found or reached, and why.</summary>
    public ImmutableSortedDictionary<string, string> Troubles
    {
        get;
        init => field = Ordinal.Keys(value);
    } = Ordinal.Keys<string>();

    /// <summary>Who could have which role, as somebody is still to say: where several people fit, or its holder is away.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Holder>> Proposed
    {
        get;
        init => field = Ordinal.Keys(value);
    } = Ordinal.Keys<ImmutableArray<Holder>>();

    /// <summary>The roles whose holders are away: what <see cref="Troubles"/> says of them is no more than that.</summary>
    public ImmutableSortedSet<string> Away
    {
        get;
        init => field = Ordinal.Set(value);
    } = Ordinal.Set();

    /// <summary>Of whom it has been said in which role that they are away: <c>role|person key</c>.</summary>
    public ImmutableSortedSet<string> AwayTold
    {
        get;
        init => field = Ordinal.Set(value);
    } = Ordinal.Set();

    /// <summary>The roles whose holders act for somebody else, and for whom.</summary>
    public ImmutableSortedDictionary<string, Delegation> Delegations
    {
        get;
        init => field = Ordinal.Keys(value);
    } = Ordinal.Keys<Delegation>();

    /// <summary>The roles that passed from one person to another, in order.</summary>
    public ImmutableArray<RoleMove> Moves { get; init; } = [];

    /// <summary>The keys of the people who are written to by e-mail whenever they are asked.</summary>
    public ImmutableSortedSet<string> Mailed
    {
        get;
        init => field = Ordinal.Set(value);
    } = Ordinal.Set();

    /// <summary>The keys of the people who have opened the details.</summary>
    public ImmutableSortedSet<string> OpenedBy
    {
        get;
        init => field = Ordinal.Set(value);
    } = Ordinal.Set();

    /// <summary>The keys of everybody to whom the product has written about the case.</summary>
    public ImmutableSortedSet<string> Written
    {
        get;
        init => field = Ordinal.Set(value);
    } = Ordinal.Set();

    /// <summary>The steps that each side says are on the record: <c>occurrence|person key</c>.</summary>
    public ImmutableSortedSet<string> OnRecord
    {
        get;
        init => field = Ordinal.Set(value);
    } = Ordinal.Set();

    /// <summary>Up to when each person has been asked again about the record: person key → the planned moment.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> RecordReminded
    {
        get;
        init => field = Ordinal.Keys(value);
    } = Ordinal.Keys<DateTimeOffset>();

    /// <summary>The notes, in order.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The date that both sides last agreed, and when they did; null when there is none.</summary>
    public Agreement? Agreed { get; init; }

    /// <summary>How it ended; null while it is open.</summary>
    public Closing? Closing { get; init; }

    /// <summary>How it ended before, and who opened it again, in order.</summary>
    public ImmutableArray<EarlierEnd> Reopenings { get; init; } = [];

    /// <summary>Whether it exists.</summary>
    [JsonIgnore]
    public bool IsRaised => Revision > 0;

    /// <summary>Whether it has ended.</summary>
    [JsonIgnore]
    public bool IsClosed => Closing is not null;

    /// <summary>The initials of everybody it is about: all that stands outside the parties' personal chats.</summary>
    [JsonIgnore]
    public Words Initials => new(string.Join(", ", Concerned.Select(concerned => concerned.Initials.Value)));

    /// <summary>The task that waits under this occurrence, or null when it is over.</summary>
    public OpenTask? Waiting(Occurrence occurrence) => Open.FirstOrDefault(task => task.Occurrence == occurrence);

    /// <summary>Who holds the role; null while nobody does.</summary>
    public Person? HolderOf(string role) => Holders.GetValueOrDefault(role)?.Person;

    /// <summary>Everybody who holds the role: several, where it is that of further agencies.</summary>
    public IEnumerable<Person> HoldersOf(string role) =>
        role == Role.AlsoInvolved ? AlsoInvolved.Select(one => one.Person)
        : HolderOf(role) is { } holder ? [holder]
        : [];

    /// <summary>Whether the person has opened the details.</summary>
    public bool HasOpened(Person person) => OpenedBy.Contains(person.Key);

    /// <summary>The agency of a side.</summary>
    public Agency? AgencyOf(Side side) =>
        side switch
        {
            Side.Raising => RaisingAgency,
            Side.Responding => RespondingAgency,
            _ => null,
        };
}

/// <summary>A date on which both sides agreed.</summary>
/// <param name="Date">The day.</param>
/// <param name="At">When they agreed.</param>
public sealed record Agreement(DateOnly Date, DateTimeOffset At);
