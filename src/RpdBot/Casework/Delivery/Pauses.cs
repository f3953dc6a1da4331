namespace RpdBot.Casework;

/// <summary>How long to wait before something that was not sent is tried again.</summary>
internal static class Pauses
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>Twice as long after each attempt, up to half an hour, give or take a fifth so that many do not come at once.</summary>
    public static TimeSpan After(int attempts)
    {
        var seconds = Math.Min(Longest.TotalSeconds, 5 * Math.Pow(2, attempts - 1));
        return TimeSpan.FromSeconds(seconds * (0.8 + (0.4 * Random.Shared.NextDouble())));
    }
}
