using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace RpdBot.Procedures.Documents;

/// <summary>A part of a form, with or without a heading, that certain tasks fill.</summary>
public sealed record PrintedSection
{
    /// <summary>The heading as the document prints it; null where the document has none.</summary>
    public string? Heading { get; init; }

    /// <summary>Whether its heading stands below that of the section before.</summary>
    public bool IsPart { get; init; }

    /// <summary>Who is to complete it, or how, as the document prints it under the heading.</summary>
    public string? Hint { get; init; }

    /// <summary>The tasks whose answers fill it; <see cref="Procedure.Raising"/> for what was answered at raising.</summary>
    public required ImmutableArray<string> Tasks { get; init; }

    /// <summary>Its lines, in order.</summary>
    public required ImmutableArray<PrintedEntry> Entries { get; init; }

    /// <summary>Whether the document has no such part: it is printed where there is an answer.</summary>
    [JsonIgnore]
    public bool IsAdded => Entries.All(entry => entry.Added);

    /// <summary>The tasks that fill its copy for a stage: those of that stage, and those of stages without a copy.</summary>
    public ImmutableArray<string> TasksOf(Procedure procedure, PrintedForm form, string? stage) =>
        stage is null
            ? Tasks
            :
            [
                .. Tasks.Where(id =>
                    procedure.Task(id)?.Stage is not { } own || own == stage || !form.Stages.Contains(own)
                ),
            ];
}
