using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace RpdBot.Procedures.Documents;

/// <summary>A line of a form: a label with an answer, or a text that is always there.</summary>
public sealed record PrintedEntry
{
    /// <summary>The label as the document prints it; null: that of the field.</summary>
    public string? Label { get; init; }

    /// <summary>The field whose answer stands here; null for a fixed text, or what the case itself knows.</summary>
    public string? Field { get; init; }

    /// <summary>A text that is always there, such as what is to be done with the form.</summary>
    public string? Text { get; init; }

    /// <summary>For a choice: the field that says what "other" is.</summary>
    public string? Specify { get; init; }

    /// <summary>For a signature: the field that says why there is none.</summary>
    public string? NotSigned { get; init; }

    /// <summary>What stands here while the field has no answer.</summary>
    public PrintedSource Otherwise { get; init; }

    /// <summary>Whether the document has no such line: it is printed where there is an answer.</summary>
    public bool Added { get; init; }

    /// <summary>Whether everybody's answer stands here, each with who gave it; else the last alone does.</summary>
    public bool Everybody { get; init; }

    /// <summary>The stages whose agreed actions stand here, where there are any; the copy of a stage has no later ones.</summary>
    public ImmutableArray<string> Agreed { get; init; } = [];

    /// <summary>The fields that it prints.</summary>
    [JsonIgnore]
    public IEnumerable<string> Fields => new[] { Field, Specify, NotSigned }.OfType<string>();
}

/// <summary>What a case itself can say on a form.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PrintedSource>))]
public enum PrintedSource
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The full names of those whom it is about, comma-separated.</summary>
    Concerned,

    /// <summary>The stage at which it was resolved or decided.</summary>
    Stage,

    /// <summary>How many calendar days it took until it was resolved or decided.</summary>
    Days,
}
