namespace RpdBot.Procedures.Describing;

/// <summary>The ends of a case in words.</summary>
internal static class EndText
{
    public static string Of(End end) => end == End.NotResolved ? "not resolved" : end.ToString().ToLowerInvariant();
}
