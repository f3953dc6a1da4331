using System.Collections.Immutable;

namespace RpdBot.Documents.Contents;

/// <summary>Everything that a printed form says, before it is laid out. Raw text: it holds people's words.</summary>
internal sealed record FormContent
{
    /// <summary>What the file is about, for its properties: no names.</summary>
    public required string Subject { get; init; }

    /// <summary>The partnership that publishes the form.</summary>
    public required string Partnership { get; init; }

    /// <summary>The name of the case.</summary>
    public required string Reference { get; init; }

    /// <summary>The stage whose copy it is; null where one copy serves all.</summary>
    public string? Stage { get; init; }

    /// <summary>The lines at the head; the first is the title.</summary>
    public required ImmutableArray<string> Title { get; init; }

    /// <summary>What stands before the first section.</summary>
    public ImmutableArray<string> Intro { get; init; } = [];

    /// <summary>The parts, in order.</summary>
    public required ImmutableArray<SectionContent> Sections { get; init; }

    /// <summary>What stands after the last section.</summary>
    public ImmutableArray<string> Closing { get; init; } = [];

    /// <summary>What happened on the case, the earliest first.</summary>
    public required ImmutableArray<HistoryLine> History { get; init; }

    /// <summary>When this copy was made, from what, for whom.</summary>
    public required string Made { get; init; }

    /// <summary>The moment of making.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>A part of a form.</summary>
/// <param name="Heading">Its heading; null for none.</param>
/// <param name="IsPart">Whether the heading stands below that of the section before.</param>
/// <param name="Hint">Who is to complete it; null for none.</param>
/// <param name="Entries">Its lines.</param>
/// <param name="IsWithheld">Whether it is not for whoever gets the form: then it has no lines.</param>
/// <param name="Versions">Who wrote which version of it, and who signed; a line each.</param>
internal sealed record SectionContent(
    string? Heading,
    bool IsPart,
    string? Hint,
    ImmutableArray<EntryContent> Entries,
    bool IsWithheld,
    ImmutableArray<string> Versions
);

/// <summary>A line of a form.</summary>
/// <param name="Label">What is asked.</param>
internal abstract record EntryContent(string Label)
{
    /// <summary>A text that is always there.</summary>
    internal sealed record Fixed(string Label, string Text) : EntryContent(Label);

    /// <summary>An answer in words; empty for none.</summary>
    /// <param name="Label">What is asked.</param>
    /// <param name="Words">The words, with the line breaks that were typed.</param>
    /// <param name="IsLong">Whether it is written in paragraphs.</param>
    internal sealed record Answer(string Label, string Words, bool IsLong) : EntryContent(Label);

    /// <summary>Choices, each ticked or not.</summary>
    /// <param name="Label">What is asked.</param>
    /// <param name="Each">Every choice, in order.</param>
    /// <param name="Specified">What "other" is; empty for nothing.</param>
    internal sealed record Choices(string Label, ImmutableArray<Choice> Each, string Specified) : EntryContent(Label);

    /// <summary>What the agencies agreed to do.</summary>
    /// <param name="Label">What they are called.</param>
    /// <param name="Each">Every action, in the order in which it was recorded.</param>
    internal sealed record Actions(string Label, ImmutableArray<ActionLine> Each) : EntryContent(Label);
}

/// <summary>An agreed action on paper: what, who does it, by when, and how far it has come.</summary>
internal sealed record ActionLine(string What, string Whose, string By, string State);

/// <summary>A choice on paper.</summary>
/// <param name="Label">Its words.</param>
/// <param name="IsTicked">Whether it was chosen.</param>
internal sealed record Choice(string Label, bool IsTicked);

/// <summary>Something that happened: when, who, what.</summary>
internal sealed record HistoryLine(string When, string Who, string What);
