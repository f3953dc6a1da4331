using System.Globalization;
using RpdBot.Cases;
using RpdBot.Tables;

namespace RpdBot.Casework;

/// <summary>Where the parts of a case stand in the table Cases: its reference is the partition.</summary>
internal static class CaseRows
{
    public const string Table = "Cases";
    public const string Head = "head";
    public const string Outgoing = "out|";
    public const string Sent = "sent|";
    public const string Events = "event|";

    public static string Event(int number) => string.Create(CultureInfo.InvariantCulture, $"{Events}{number:D12}");

    public static string Operation(OperationId operation) => $"op|{operation.Value}";

    public static RowValues HeadOf(Case @case) =>
        RowValues
            .Empty.With("state", CaseJson.Write(@case))
            .With("revision", @case.Revision)
            .With("procedure", @case.Procedure)
            .With("version", @case.Version);

    public static Case ReadHead(Row row) => CaseJson.Read<Case>(row.Values.Text("state"));

    public static RowValues EventOf(CaseEvent happened) =>
        RowValues.Empty.With("event", CaseJson.Write(happened)).With("at", happened.At);

    public static CaseEvent ReadEvent(Row row) => CaseJson.Read<CaseEvent>(row.Values.Text("event"));

    /// <summary>All rows of the case whose keys begin with the prefix, in order.</summary>
    /// <exception cref="UnreadableCaseException">One of them cannot be read.</exception>
    public static Task<IReadOnlyList<T>> ReadRowsAsync<T>(
        this ITable cases,
        CaseReference reference,
        string prefix,
        Func<Row, T> read,
        CancellationToken cancellation
    ) =>
        ReadingAsync<IReadOnlyList<T>>(
            reference,
            async () =>
                await cases
                    .ReadAllAsync(RowRange.Prefix(reference.Value, prefix), cancellation)
                    .Select(read)
                    .ToListAsync(cancellation)
        );

    /// <summary>Reads; what cannot be read says of which case it is.</summary>
    public static async Task<T> ReadingAsync<T>(CaseReference reference, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception fault) when (UnreadableCaseException.Means(fault))
        {
            throw new UnreadableCaseException(reference, fault);
        }
    }

    public static RowValues OperationOf(int revision, DateTimeOffset at) =>
        RowValues.Empty.With("revision", revision).With("at", at);
}
