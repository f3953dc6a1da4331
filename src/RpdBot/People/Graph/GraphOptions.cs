namespace RpdBot.People.Graph;

/// <summary>Where Microsoft Graph is, and how long it may take.</summary>
public sealed record GraphOptions
{
    /// <summary>Its address with the version: https, except to this machine in Development.</summary>
    public string BaseUrl { get; init; } = "https://graph.microsoft.com/v1.0";

    /// <summary>What tokens are asked for; another in a national cloud.</summary>
    public string Scope { get; init; } = "https://graph.microsoft.com/.default";

    /// <summary>How long one answer may take: somebody in a dialog waits for it.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long an answer is kept, and so how long a change in the directory may go unseen.</summary>
    public TimeSpan KeptFor { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a tenant is left alone that does not answer and does not say for how long.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many people a group may have; larger ones are refused, as they name nobody in particular.</summary>
    public int MostMembers { get; init; } = 1_000;
}
