using System.Security.Cryptography;

namespace RpdBot.Teams;

/// <summary>What somebody who was let down can say to those who run the bot, and under which the log has the fault.</summary>
public static class FaultReference
{
    private const string Characters = "23456789BCDFGHJKMNPQRTVWXY"; // none that is read as another
    private const int Length = 6;

    /// <summary>A new one.</summary>
    public static string New() => RandomNumberGenerator.GetString(Characters, Length);
}
