using System.Collections.Immutable;
using RpdBot.Procedures.Forms;

namespace RpdBot.Procedures;

/// <summary>One thing that one role, or several, are waited on to do.</summary>
public sealed record TaskDefinition
{
    /// <summary>The id that outcomes name.</summary>
    public required string Id { get; init; }

    /// <summary>Where it comes from; null: the document.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The stage it belongs to.</summary>
    public required string Stage { get; init; }

    /// <summary>What it is called in lists and in the history.</summary>
    public required string Title { get; init; }

    /// <summary>What the person is asked, as a question or a plain request.</summary>
    public required string Ask { get; init; }

    /// <summary>Who is waited on.</summary>
    public required ImmutableArray<string> Roles { get; init; }

    /// <summary>Whether every role has to answer; else the first valid answer wins.</summary>
    public bool Each { get; init; }

    /// <summary>The roles to which the answer goes.</summary>
    public ImmutableArray<string> Receives { get; init; } = [];

    /// <summary>Fields asked whatever the outcome.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>By when; null: the procedure names no time.</summary>
    public Deadline? Due { get; init; }

    /// <summary>The tasks that open beside it when its time passes, so that somebody follows it up.</summary>
    public ImmutableArray<string> WhenOverdue { get; init; } = [];

    /// <summary>Reminders this many working days after the task opened, besides those around its deadline.</summary>
    public ImmutableArray<int> RemindAfter { get; init; } = [];

    /// <summary>Whether it stands beside the others and holds nothing up.</summary>
    public bool Beside { get; init; }

    /// <summary>The pages of a long form, each a list of field ids; empty: the whole form stands on one card.</summary>
    public ImmutableArray<FormPage> Pages { get; init; } = [];

    /// <summary>Whether its form needs no reading beside it, since all of that stands in the form already.</summary>
    public bool Alone { get; init; }

    /// <summary>Whether its questions hold nothing about anybody, so that it can be answered in the channel itself.</summary>
    public bool InChannel { get; init; }

    /// <summary>The task whose author is warned before answering this one too, such as signing one's own form.</summary>
    public string? WarnsAuthorOf { get; init; }

    /// <summary>What the case waits for while this is open, as the business unit's digest groups it.</summary>
    public WaitsFor WaitsFor { get; init; }

    /// <summary>Every way in which it can end.</summary>
    public required ImmutableArray<Outcome> Outcomes { get; init; }

    /// <summary>The outcome with this id, or null.</summary>
    public Outcome? Outcome(string id) => Outcomes.FirstOrDefault(outcome => outcome.Id == id);

    /// <summary>The roles that may choose the outcome.</summary>
    public ImmutableArray<string> MayChoose(Outcome outcome) => MayChoose(outcome, Roles);

    /// <summary>The roles that may choose the outcome, where the task waits on these roles and not on all of its own.</summary>
    public ImmutableArray<string> MayChoose(Outcome outcome, ImmutableArray<string> waitedOn) =>
        outcome.By.IsEmpty ? waitedOn : outcome.By;

    /// <summary>The fields asked with the outcome, those that it needs as such.</summary>
    public ImmutableArray<Field> FieldsAsked(Procedure procedure, Outcome outcome) =>
        [
            .. procedure
                .FieldsOf(Asked(outcome))
                .Select(field => outcome.Needs.Contains(field.Id) ? field with { Required = true } : field),
        ];

    /// <summary>The ids of the fields asked with the outcome, the task's own first.</summary>
    public ImmutableArray<string> Asked(Outcome outcome) =>
        [.. Fields.Except(outcome.Without, StringComparer.Ordinal), .. outcome.Fields];
}
