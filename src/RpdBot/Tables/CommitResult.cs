namespace RpdBot.Tables;

/// <summary>What became of a commit, when the store can say.</summary>
public abstract record CommitResult
{
    private CommitResult() { }

    /// <summary>All changes were made.</summary>
    /// <param name="ETags">The new ETag of every row written, by key.</param>
    public sealed record Committed(IReadOnlyDictionary<string, string> ETags) : CommitResult;

    /// <summary>No change was made by this answer's attempt.</summary>
    /// <remarks>
    /// Where a backend repeats a lost request, the attempt before may have been the one that made the row exist,
    /// changed or missing. So nobody is told "failed" because of this: read again, and decide from what stands there.
    /// </remarks>
    /// <param name="Key">A row that refused; others may have refused as well.</param>
    /// <param name="Because">Why.</param>
    public sealed record Refused(string Key, RefusedBecause Because) : CommitResult;
}
