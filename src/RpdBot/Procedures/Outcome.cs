using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace RpdBot.Procedures;

/// <summary>A way in which a task can end, and what follows.</summary>
public sealed record Outcome
{
    /// <summary>The id, unique in its task.</summary>
    public required string Id { get; init; }

    /// <summary>Where it comes from; null: the document.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The words on the button: what happens when it is pressed.</summary>
    public required string Label { get; init; }

    /// <summary>What the history says was done, after the name of who did it, such as "sent the issue to the other manager".</summary>
    public required string Done { get; init; }

    /// <summary>How the raise dialog words it, when it asks whether the first task is done already.</summary>
    public string? Said { get; init; }

    /// <summary>Fields asked with this outcome, besides the task's own.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>Fields that are asked and that this outcome cannot do without, although elsewhere they may stay empty.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Fields of the task that this outcome does not ask.</summary>
    public ImmutableArray<string> Without { get; init; } = [];

    /// <summary>Answers that choosing this outcome gives by itself: field id → canonical value.</summary>
    public ImmutableDictionary<string, string> Sets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The tasks that open next.</summary>
    public ImmutableArray<string> Next { get; init; } = [];

    /// <summary>How the case ends, when it ends here.</summary>
    public End? End { get; init; }

    /// <summary>Which roles may choose it; empty: those of the task.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>Whether it is offered only once the task's deadline has passed.</summary>
    public bool WhenOverdue { get; init; }

    /// <summary>Offered only when the task was opened by this outcome, written <c>task/outcome</c>.</summary>
    public string? OnlyAfter { get; init; }

    /// <summary>Offered only while the case stands in one of these stages; empty: in any.</summary>
    public ImmutableArray<string> InStages { get; init; } = [];

    /// <summary>Whether it ends everything else that is waited for: the case leaves its place, such as for a higher stage.</summary>
    public bool Supersedes { get; init; }

    /// <summary>The date field that both sides have agreed once this outcome is chosen.</summary>
    public string? Agrees { get; init; }

    /// <summary>Roles that a person named in the form holds from now on: role → the field that names them.</summary>
    public ImmutableDictionary<string, string> Assigns { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Roles that whoever answers holds from now on.</summary>
    public ImmutableArray<string> Takes { get; init; } = [];

    /// <summary>Where every role answers: whether this answer settles the task without waiting for the others.</summary>
    public bool Settles { get; init; }

    /// <summary>Roles that are told, besides the one that receives the task.</summary>
    public ImmutableArray<string> Copies { get; init; } = [];

    /// <summary>What the document says of how final it is, such as "binding on all"; null where it says nothing.</summary>
    public string? Final { get; init; }

    /// <summary>What the person is told to do next outside the product, such as where a paper form goes.</summary>
    public string? Afterwards { get; init; }
}

/// <summary>How a case can end.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<End>))]
public enum End
{
    /// <summary>The agencies agree.</summary>
    Resolved,

    /// <summary>Somebody above them decided, finally.</summary>
    Decided,

    /// <summary>The last stage ended without agreement.</summary>
    NotResolved,

    /// <summary>The raising agency took it back, with a reason.</summary>
    Withdrawn,
}
