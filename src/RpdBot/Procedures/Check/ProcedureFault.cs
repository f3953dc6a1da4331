namespace RpdBot.Procedures.Check;

/// <summary>Something in a definition that cannot be right.</summary>
/// <param name="Path">Where it stands, as a JSON path such as <c>$.tasks[2].outcomes[0].next[1]</c>.</param>
/// <param name="Sentence">What is wrong and what would be right, for whoever writes the definition.</param>
public sealed record ProcedureFault(string Path, string Sentence)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}: {Sentence}";
}
