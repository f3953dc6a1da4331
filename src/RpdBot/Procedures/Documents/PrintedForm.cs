using System.Collections.Immutable;

namespace RpdBot.Procedures.Documents;

/// <summary>A form of the procedure as it is printed: which field stands under which heading, in the document's order and words.</summary>
/// <remarks>It holds no answers: whoever prints it takes them from the case at that moment.</remarks>
public sealed record PrintedForm
{
    /// <summary>The id, unique in its procedure.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it, on buttons and as a file's name.</summary>
    public required string Name { get; init; }

    /// <summary>The lines at its head; the first is the title.</summary>
    public required ImmutableArray<string> Title { get; init; }

    /// <summary>What stands before the first section, a paragraph each.</summary>
    public ImmutableArray<string> Intro { get; init; } = [];

    /// <summary>The stages whose form it is.</summary>
    public required ImmutableArray<string> Stages { get; init; }

    /// <summary>Whether each of these stages has a copy of its own, and the earlier ones are kept beside it.</summary>
    public bool PerStage { get; init; }

    /// <summary>The field from whose day the days to a resolution are counted; null: the day of raising.</summary>
    public string? DaysFrom { get; init; }

    /// <summary>Its parts, in order.</summary>
    public required ImmutableArray<PrintedSection> Sections { get; init; }

    /// <summary>What stands after the last section, a paragraph each.</summary>
    public ImmutableArray<string> Closing { get; init; } = [];

    /// <summary>The stages of which there is a copy each; one null where one copy serves all.</summary>
    public IEnumerable<string?> Copies => PerStage ? Stages : new string?[] { null };
}
