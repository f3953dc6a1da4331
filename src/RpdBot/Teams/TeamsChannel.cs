namespace RpdBot.Teams;

/// <summary>How the protocol calls Teams among the channels that a bot can be reached through.</summary>
public static class TeamsChannel
{
    /// <summary>The channel id of Teams.</summary>
    public const string Id = "msteams";
}
