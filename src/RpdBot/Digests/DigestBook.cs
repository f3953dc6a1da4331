using System.Globalization;
using RpdBot.Casework;
using RpdBot.People;
using RpdBot.Tables;

namespace RpdBot.Digests;

/// <summary>Keeps how far each partnership's digests have come.</summary>
public sealed class DigestBook(ITables tables)
{
    private const string Prefix = "digest|";
    private const string Head = "head";

    private readonly ITable jobs = tables.Open("Jobs");

    /// <summary>The partition of the job, which is also the subject under which it is woken.</summary>
    public static string SubjectOf(Partnership partnership) => Prefix + partnership.Id;

    /// <summary>The id of the partnership whose digest a subject names; null when it names something else.</summary>
    public static string? PartnershipIn(string subject) =>
        subject.StartsWith(Prefix, StringComparison.Ordinal) ? subject[Prefix.Length..] : null;

    /// <summary>The state as it stands; null before the partnership has had a channel.</summary>
    public async Task<StoredDigest?> ReadAsync(Partnership partnership, CancellationToken cancellation) =>
        await jobs.GetAsync(SubjectOf(partnership), Head, cancellation) is { } row
            ? new(CaseJson.Read<DigestState>(row.Values.Text("state")), row.ETag)
            : null;

    /// <summary>Begins, or begins anew.</summary>
    public Task BeginAsync(Partnership partnership, DigestState state, CancellationToken cancellation) =>
        jobs.UpsertAsync(SubjectOf(partnership), [new(Head, Values(state))], cancellation);

    /// <summary>Writes the next state; a day that it records is an operation, which is done once.</summary>
    /// <returns>Null when somebody else has written, or has recorded that day.</returns>
    public async Task<StoredDigest?> WriteAsync(
        Partnership partnership,
        StoredDigest before,
        DigestState after,
        CancellationToken cancellation
    )
    {
        List<RowChange> changes = [new RowChange.Replace(Head, Values(after), before.ETag)];
        if (after.Day != before.State.Day)
        {
            changes.Add(new RowChange.Insert(Operation(after.Day), RowValues.Empty));
        }

        return await jobs.CommitAsync(SubjectOf(partnership), changes, cancellation) is CommitResult.Committed committed
            ? new(after, committed.ETags[Head])
            : null;
    }

    private static string Operation(DateOnly day) => $"op|{day.ToString("O", CultureInfo.InvariantCulture)}";

    private static RowValues Values(DigestState state) => RowValues.Empty.With("state", CaseJson.Write(state));
}

/// <summary>A state as it was read.</summary>
/// <param name="State">The state.</param>
/// <param name="ETag">Which writing of its row this is.</param>
public sealed record StoredDigest(DigestState State, string ETag);
