namespace RpdBot.Tables.Sqlite;

/// <summary>A commit that waits for the writer, and then for the disk.</summary>
internal sealed class PendingCommit(
    string table,
    string partition,
    IReadOnlyList<RowChange> changes,
    CancellationToken cancellation
)
{
    // The caller goes on elsewhere than on the writer's thread.
    private readonly TaskCompletionSource<CommitResult> outcome = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    public string Table => table;

    public string Partition => partition;

    public IReadOnlyList<RowChange> Changes => changes;

    public Task<CommitResult> Outcome => outcome.Task;

    /// <summary>Takes it back when the caller no longer wants it; afterwards it is too late.</summary>
    public bool TryGiveUp() => cancellation.IsCancellationRequested && outcome.TrySetCanceled(cancellation);

    public void Succeed(CommitResult result) => outcome.TrySetResult(result);

    public void Fail(Exception fault) => outcome.TrySetException(fault);
}
