namespace RpdBot.People.Check;

/// <summary>Something that is missing, and what would mend it.</summary>
/// <param name="Tenant">The tenant that it is about.</param>
/// <param name="IsNeeded">Whether people are not found without it; false for what only helps.</param>
/// <param name="Sentence">What is missing and what to do; ids and settings, never people.</param>
public sealed record PeopleFinding(string Tenant, bool IsNeeded, string Sentence)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(IsNeeded ? "MISSING" : "note   ")} {Tenant}: {Sentence}";
}
