using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Parts;

/// <summary>One answer to read: the question as product text, the words, and who gave them when.</summary>
/// <param name="Label">The question, as product text.</param>
/// <param name="Words">The answer.</param>
/// <param name="Who">Who gave it; empty when the section says so already.</param>
/// <param name="When">When it was given, in words; null when the section says so already.</param>
public sealed record ReadingLineView(string Label, Plain Words, Plain Who = default, string? When = null);
