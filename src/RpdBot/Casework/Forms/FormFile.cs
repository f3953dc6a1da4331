using RpdBot.Cases;

namespace RpdBot.Casework;

/// <summary>A printed form on its way to whoever asked for it.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Key">Which of its forms.</param>
/// <param name="Name">The file's name: the reference and the form's name, and nobody's.</param>
/// <param name="Bytes">The Word document.</param>
public sealed record FormFile(CaseReference Reference, string Key, string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Reference} {Key}";
}
