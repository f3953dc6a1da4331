namespace RpdBot.Tables;

/// <summary>Looks whether the store can be used now: for the health check.</summary>
public interface IStoreProbe
{
    /// <summary>What is wrong; null when nothing is. It takes seconds at most.</summary>
    Task<StoreTrouble?> CheckAsync(CancellationToken cancellation);
}

/// <summary>What is wrong with the store.</summary>
/// <param name="Sentence">For an operator; it holds no key and no value.</param>
/// <param name="IsUsable">Whether rows can be read and written all the same.</param>
public sealed record StoreTrouble(string Sentence, bool IsUsable);
