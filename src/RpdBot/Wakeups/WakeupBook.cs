using RpdBot.Tables;

namespace RpdBot.Wakeups;

/// <summary>Durable notes of the form "look at this subject no later than then".</summary>
/// <remarks>
/// A note is a hint and never a promise that something is due. Write it before the change that needs it: a note for
/// nothing costs one look, a change without a note is forgotten.
/// </remarks>
public sealed class WakeupBook(ITables tables)
{
    private readonly ITable table = tables.Open(WakeupKey.Table);

    /// <summary>Writes a wake-up at each of the moments, all or none.</summary>
    /// <param name="subject">Such as <c>case|RPD-2026-000123</c>; at most some 400 characters that a key can have.</param>
    /// <param name="moments">At most 100; one that stands twice counts once.</param>
    /// <param name="writeId">
    /// Of this write and of no other, without <c>|</c>, so that nobody else deletes the rows. Repeating the call with
    /// the same id writes the same rows.
    /// </param>
    /// <param name="cancellation">Stops the waiting.</param>
    /// <returns>A ticket for each moment, earliest first.</returns>
    /// <exception cref="StoreException">It is not known whether they were written; write again with the same id.</exception>
    public async Task<IReadOnlyList<WakeupTicket>> ScheduleAsync(
        string subject,
        IReadOnlyCollection<DateTimeOffset> moments,
        string writeId,
        CancellationToken cancellation
    ) => (await ScheduleAsync(subject, moments, guards: [], writeId, cancellation)).Moments;

    /// <summary>Writes guards as well: wake-ups that the caller takes back once it is done.</summary>
    /// <remarks>One that is not taken back tells that its writer has vanished: see <see cref="IWakeupHandler.RecoverAsync"/>.</remarks>
    /// <param name="subject">As above.</param>
    /// <param name="moments">As above; at most 100 with the guards.</param>
    /// <param name="guards">The moments of the guards.</param>
    /// <param name="writeId">As above.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    /// <returns>The tickets of both, the earliest first.</returns>
    /// <exception cref="StoreException">As above.</exception>
    public async Task<(IReadOnlyList<WakeupTicket> Moments, IReadOnlyList<WakeupTicket> Guards)> ScheduleAsync(
        string subject,
        IReadOnlyCollection<DateTimeOffset> moments,
        IReadOnlyCollection<DateTimeOffset> guards,
        string writeId,
        CancellationToken cancellation
    )
    {
        WakeupKey.CheckWriteId(writeId);
        var guardId = WakeupKey.GuardOf(writeId);
        var plain = Keys(subject, moments, writeId);
        var guarding = Keys(subject, guards, guardId);
        var tickets = await WriteAsync(subject, [.. plain, .. guarding], cancellation);
        return ([.. tickets.Take(plain.Count)], [.. tickets.Skip(plain.Count)]);
    }

    /// <summary>Writes guards alone.</summary>
    /// <returns>Their tickets, the earliest first.</returns>
    /// <exception cref="StoreException">As above.</exception>
    public async Task<IReadOnlyList<WakeupTicket>> GuardAsync(
        string subject,
        IReadOnlyCollection<DateTimeOffset> moments,
        CancellationToken cancellation
    ) => (await ScheduleAsync(subject, [], moments, Guid.NewGuid().ToString("N"), cancellation)).Guards;

    /// <summary>Takes wake-ups back. One that is gone, or was written again since, is passed over.</summary>
    /// <exception cref="StoreException">It is not known which are gone; those that are left do no harm.</exception>
    public async Task CancelAsync(IReadOnlyCollection<WakeupTicket> tickets, CancellationToken cancellation)
    {
        foreach (var together in tickets.GroupBy(ticket => WakeupKey.PartitionOf(ticket.Subject)))
        {
            var deletions = together.Select(RowChange (ticket) => new RowChange.Delete(ticket.Key, ticket.ETag));
            await table.CommitWhatStandsAsync(together.Key, deletions, cancellation);
        }
    }

    /// <summary>Takes one wake-up back, as <see cref="CancelAsync(IReadOnlyCollection{WakeupTicket}, CancellationToken)"/>.</summary>
    public Task CancelAsync(WakeupTicket ticket, CancellationToken cancellation) => CancelAsync([ticket], cancellation);

    /// <summary>The earliest moment at which each subject will be looked at. Reads every wake-up there is.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> EarliestAsync(CancellationToken cancellation)
    {
        var earliest = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var partition in WakeupKey.Partitions)
        {
            await foreach (var row in table.ReadAllAsync(RowRange.All(partition), cancellation))
            {
                // Rows come in the order of their moments, so the first of a subject is its earliest.
                if (WakeupKey.MomentOf(row.Key) is { } moment)
                {
                    earliest.TryAdd(WakeupKey.SubjectOf(row.Key), moment);
                }
            }
        }

        return earliest;
    }

    /// <summary>The earliest moment of all wake-ups, which has passed unless all are served; null when there is none.</summary>
    public async Task<DateTimeOffset?> OldestAsync(CancellationToken cancellation)
    {
        DateTimeOffset? oldest = null;
        foreach (var partition in WakeupKey.Partitions)
        {
            var first = RowRange.All(partition) with { PageSize = 1 };
            var row = await table.ReadAllAsync(first, cancellation).FirstOrDefaultAsync(cancellation);
            if (row is not null && WakeupKey.MomentOf(row.Key) is { } moment && !(moment >= oldest))
            {
                oldest = moment;
            }
        }

        return oldest;
    }

    private static List<(DateTimeOffset Moment, string Key)> Keys(
        string subject,
        IReadOnlyCollection<DateTimeOffset> moments,
        string id
    ) => [.. moments.Distinct().Order().Select(moment => (moment, WakeupKey.Format(moment, subject, id)))];

    private async Task<IReadOnlyList<WakeupTicket>> WriteAsync(
        string subject,
        List<(DateTimeOffset Moment, string Key)> keys,
        CancellationToken cancellation
    )
    {
        if (keys.Count == 0)
        {
            return [];
        }

        var rows = keys.ConvertAll(RowChange (to) => new RowChange.Upsert(to.Key, RowValues.Empty));
        return await table.CommitAsync(WakeupKey.PartitionOf(subject), rows, cancellation) switch
        {
            CommitResult.Committed done => keys.ConvertAll(to => Ticket(subject, to.Moment, to.Key, done)),
            var refused => throw new InvalidOperationException($"Wake-ups cannot be refused, but: {refused}."),
        };
    }

    private static WakeupTicket Ticket(
        string subject,
        DateTimeOffset moment,
        string key,
        CommitResult.Committed committed
    ) => new(subject, moment, key, committed.ETags[key]);
}
