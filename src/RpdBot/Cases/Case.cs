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

    /// <summary>The notes, in order.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The date that both sides last agreed, and when they did; null when there is none.</summary>
    public Agreement? Agreed { get; init; }

    /// <summary>How it ended; null while it is open.</summary>
    public Closing? Closing { get; init; }

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
