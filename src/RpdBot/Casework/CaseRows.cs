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

    public static string Event(int number) => string.Create(CultureInfo.InvariantCulture, $"event|{number:D12}");

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

    public static RowValues OperationOf(int revision, DateTimeOffset at) =>
        RowValues.Empty.With("revision", revision).With("at", at);
}
