namespace RpdBot.Tables;

/// <summary>Looks whether the store can be used now: for the health check.</summary>
public interface IStoreProbe
{
    /// <summary>What is wrong, in one sentence for an operator; null when nothing is. It takes seconds at most.</summary>
    Task<string?> CheckAsync(CancellationToken cancellation);
}
