namespace RpdBot.Procedures.Forms;

/// <summary>What one typed text was read as: a canonical text, or the sentence that says what to mend.</summary>
internal readonly record struct Reading(string? Text, string? Sentence)
{
    public static Reading Of(string text) => new(text, null);

    public static Reading Mend(string sentence) => new(null, sentence);
}
