using System.Buffers;
using System.Text;

namespace RpdBot.Tables.Azure;

/// <summary>A commit as one multipart body: a batch that holds one set of changes, made whole or not at all.</summary>
/// <remarks>
/// The boundaries are fixed: each row is one line that begins with a brace, so that none can hold a boundary.
/// </remarks>
internal static class BatchBody
{
    /// <summary>The type of the body, with its boundary.</summary>
    public const string ContentType = $"multipart/mixed; boundary={Batch}";

    private const string Batch = "batch_rpdbot";
    private const string ChangeSet = "changeset_rpdbot";

    /// <summary>The changes, in their order.</summary>
    public static ReadOnlyMemory<byte> Write(
        AzureAddress address,
        string table,
        string partition,
        IReadOnlyList<RowChange> changes
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        Lines(buffer, $"--{Batch}", $"Content-Type: multipart/mixed; boundary={ChangeSet}", "");
        foreach (var change in changes)
        {
            Lines(buffer, $"--{ChangeSet}", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "");
            Write(buffer, address, table, partition, change);
        }

        Lines(buffer, $"--{ChangeSet}--", "", $"--{Batch}--");
        return buffer.WrittenMemory;
    }

    private static void Write(
        ArrayBufferWriter<byte> buffer,
        AzureAddress address,
        string table,
        string partition,
        RowChange change
    )
    {
        var row = address.Row(table, partition, change.Key).AbsoluteUri;
        switch (change)
        {
            case RowChange.Insert insert:
                Lines(buffer, Request("POST", address.Table(table).AbsoluteUri), "Prefer: return-no-content");
                WriteRow(buffer, EntityJson.Write(partition, change.Key, insert.Values));
                break;
            case RowChange.Upsert upsert: // A PUT without an ETag writes the row, whether it is there or not.
                Lines(buffer, Request("PUT", row));
                WriteRow(buffer, EntityJson.Write(partition, change.Key, upsert.Values));
                break;
            case RowChange.Replace replace:
                Lines(buffer, Request("PUT", row), $"If-Match: {replace.ETag}");
                WriteRow(buffer, EntityJson.Write(partition, change.Key, replace.Values));
                break;
            case RowChange.Delete delete:
                Lines(buffer, Request("DELETE", row), $"If-Match: {delete.ETag}", Accept, "", "");
                break;
        }
    }

    private const string Accept = "Accept: application/json;odata=minimalmetadata";

    private static string Request(string method, string address) => $"{method} {address} HTTP/1.1";

    private static void WriteRow(ArrayBufferWriter<byte> buffer, ReadOnlyMemory<byte> row)
    {
        Lines(buffer, "Content-Type: application/json", Accept, "DataServiceVersion: 3.0", "");
        buffer.Write(row.Span);
        Lines(buffer, "");
    }

    private static void Lines(ArrayBufferWriter<byte> buffer, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            Encoding.UTF8.GetBytes(line, buffer);
            buffer.Write("\r\n"u8);
        }
    }
}
