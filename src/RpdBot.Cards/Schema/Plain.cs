namespace RpdBot.Cards.Schema;

/// <summary>Words that a person wrote, or a name: shown exactly as they are, never read as Markdown or as a function.</summary>
/// <remarks>
/// A card shows them as text runs only. <see cref="ToString"/> is <c>***</c>, so that a log or an interpolated text
/// cannot carry them by accident; build a sentence from the raw text and make the whole of it plain.
/// </remarks>
public readonly record struct Plain(string? Text)
{
    /// <summary>No words at all.</summary>
    public static Plain None { get; }

    /// <summary>The words, never null.</summary>
    public string Words => Text ?? "";

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    /// <summary>The same words, marked as a person's.</summary>
    public static Plain Of(string? text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => "***";
}
