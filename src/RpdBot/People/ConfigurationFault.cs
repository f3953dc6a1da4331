namespace RpdBot.People;

/// <summary>Something wrong in a settings file, and what would be right.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Path">Where in it, as a JSON path.</param>
/// <param name="Sentence">What is wrong and what would be right.</param>
public sealed record ConfigurationFault(string File, string Path, string Sentence)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File} {Path}: {Sentence}";
}
