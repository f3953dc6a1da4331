namespace RpdBot.Teams;

/// <summary>What answers to Teams: the port that the bot's conversations implement.</summary>
public interface IBot
{
    /// <summary>Handles one activity, once it has been authenticated and admitted.</summary>
    /// <param name="activity">What happened.</param>
    /// <param name="cancellation">Fires when the host can wait no longer; never because Teams hung up.</param>
    /// <returns>
    /// The answer to an invoke; null for everything else, and for an invoke that the bot does not know (answered 501).
    /// </returns>
    Task<InvokeResponse?> OnTurnAsync(Activity activity, CancellationToken cancellation);
}
