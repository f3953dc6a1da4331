using System.Collections.Immutable;
using System.Text.Json.Serialization;
using RpdBot.Procedures.Calendars;
using RpdBot.Procedures.Documents;
using RpdBot.Procedures.Forms;

namespace RpdBot.Procedures;

/// <summary>A published procedure for resolving professional differences, in one version.</summary>
/// <remarks>Data, not code: a case keeps the id and version under which it was raised.</remarks>
public sealed record Procedure
{
    /// <summary>What a role names to read what was answered when the difference was raised.</summary>
    public const string Raising = "raise";

    /// <summary>Where an editor finds the schema that helps to write the definition; nothing else reads it.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The id, such as the name of the area that follows it: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Rises whenever the rules change.</summary>
    public required int Version { get; init; }

    /// <summary>Its title.</summary>
    public required string Name { get; init; }

    /// <summary>The safeguarding partnership that publishes it.</summary>
    public required string Partnership { get; init; }

    /// <summary>The documents that it was taken from, with their dates.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>What whoever follows it should know: what is assumed, what did not survive in the document.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What the document leaves to each deployment to say; <c>{id}</c> in the texts stands for the answer.</summary>
    public ImmutableArray<Setting> Settings { get; init; } = [];

    /// <summary>The word for whom it is about: "child", or "adult or child".</summary>
    public required string Concerned { get; init; }

    /// <summary>The role of the colleague in the other agency with whom it begins.</summary>
    public required string Counterpart { get; init; }

    /// <summary>One sentence that tells a worker they are right to raise a concern.</summary>
    public required string Encouragement { get; init; }

    /// <summary>Whom to talk it through with first.</summary>
    public required string Advice { get; init; }

    /// <summary>What stands before everything else.</summary>
    public required UrgentNotice Urgent { get; init; }

    /// <summary>What it is not for.</summary>
    public ImmutableArray<Exclusion> NotCovered { get; init; } = [];

    /// <summary>The sorts of agency it knows.</summary>
    public required ImmutableArray<AgencyKind> AgencyKinds { get; init; }

    /// <summary>Everybody who has a part.</summary>
    public required ImmutableArray<Role> Roles { get; init; }

    /// <summary>The steps of the ladder, the lowest first.</summary>
    public required ImmutableArray<Stage> Stages { get; init; }

    /// <summary>How long the whole case may take; null: the procedure does not say.</summary>
    public Limit? Limit { get; init; }

    /// <summary>Everything that is asked anywhere.</summary>
    public required ImmutableArray<Field> Fields { get; init; }

    /// <summary>The part of the raise dialog that this procedure shapes.</summary>
    public required ImmutableArray<RaiseStep> RaiseSteps { get; init; }

    /// <summary>Everything that somebody may be waited on to do; the first is the one that raising opens.</summary>
    public required ImmutableArray<TaskDefinition> Tasks { get; init; }

    /// <summary>The task whose outcomes begin at a higher stage, which raising can answer at once; null: every stage in its turn.</summary>
    public string? Higher { get; init; }

    /// <summary>What certain roles may do at any time.</summary>
    public ImmutableArray<StandingAction> Standing { get; init; } = [];

    /// <summary>How agreed actions are recorded and followed up; null: they are not.</summary>
    public AgreedActions? AgreedActions { get; init; }

    /// <summary>How a resolved case can be opened again; null: it cannot.</summary>
    public Reopening? Reopening { get; init; }

    /// <summary>When people are asked again whether a step is on the record; null: they are not.</summary>
    public RecordReminders? RecordReminders { get; init; }

    /// <summary>Its forms as they are printed; empty: it has none.</summary>
    public ImmutableArray<PrintedForm> Documents { get; init; } = [];

    /// <summary>The days and hours that its deadlines count in.</summary>
    [JsonIgnore]
    public WorkingCalendar Calendar { get; init; } = new LondonCalendar([]);

    /// <summary>Whether people of further agencies can be named, who get copies.</summary>
    [JsonIgnore]
    public bool InvolvesOthers => Role(Procedures.Role.AlsoInvolved) is not null;

    /// <summary>The task that raising opens.</summary>
    [JsonIgnore]
    public TaskDefinition FirstTask => Tasks[0];

    /// <summary>The role played by whoever raises.</summary>
    [JsonIgnore]
    public Role Raiser => Role(FirstTask.Roles[0])!;

    /// <summary>The task with this id, or null.</summary>
    public TaskDefinition? Task(string id) => Tasks.FirstOrDefault(task => task.Id == id);

    /// <summary>The role with this id, or null.</summary>
    public Role? Role(string id) => Roles.FirstOrDefault(role => role.Id == id);

    /// <summary>The stage with this id, or null.</summary>
    public Stage? Stage(string id) => Stages.FirstOrDefault(stage => stage.Id == id);

    /// <summary>The field with this id, or null.</summary>
    public Field? Field(string id) => Fields.FirstOrDefault(field => field.Id == id);

    /// <summary>The fields with these ids, in this order; ids that are not there are left out.</summary>
    public ImmutableArray<Field> FieldsOf(IEnumerable<string> ids) => [.. ids.Select(Field).OfType<Field>()];

    /// <summary>What the holder of the role is called in such an agency.</summary>
    public string TitleOf(Role role, Agency? agency) =>
        KindOf(agency) is not { } kind ? role.Title
        : role.Post is { } post && kind.Titles.TryGetValue(post, out var title) ? title
        : role.Stage is { } stage && kind.Stages.GetValueOrDefault(stage)?.Acts is { } acts ? acts
        : role.Title;

    /// <summary>The titles of those who take part for such an agency at the stage; null where the document names nobody.</summary>
    public StageTitles? TitlesAt(string stage, Agency? agency) => KindOf(agency)?.Stages.GetValueOrDefault(stage);

    private AgencyKind? KindOf(Agency? agency) => AgencyKinds.FirstOrDefault(kind => kind.Id == agency?.Kind);

    /// <summary>The outcome that is written <c>task/outcome</c>, or null.</summary>
    public Outcome? Way(string way) => way.Split('/') is [var task, var outcome] ? Task(task)?.Outcome(outcome) : null;
}
