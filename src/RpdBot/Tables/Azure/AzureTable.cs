using System.Text.Json;
using Azure;

namespace RpdBot.Tables.Azure;

/// <summary>One table of the account.</summary>
/// <remarks>
/// Every commit is a batch, also of one change: then one kind of answer has to be understood, and it has the ETag of
/// every row written. A table is made when a commit finds that there is none; to a reader it is empty until then.
/// </remarks>
internal sealed class AzureTable(string name, AzureClient client) : ITable
{
    private const string NextPartition = "x-ms-continuation-NextPartitionKey";
    private const string NextKey = "x-ms-continuation-NextRowKey";

    /// <inheritdoc/>
    public async Task<Row?> GetAsync(string partition, string key, CancellationToken cancellation)
    {
        TableLimits.CheckKey(partition);
        TableLimits.CheckKey(key);
        using var response = await client.GetAsync(client.Address.Row(name, partition, key), cancellation);
        if (response.Status == 200)
        {
            using var document = Parse(response);
            return EntityJson.Read(document.RootElement);
        }

        var fault = AzureFault.Of(response);
        return fault.IsNoRow || fault.IsNoTable ? null : throw client.Unexpected(fault);
    }

    /// <inheritdoc/>
    public async Task<RowPage> QueryAsync(RowRange range, RowContinuation? after, CancellationToken cancellation)
    {
        TableLimits.CheckRange(range);
        var (rows, next) = await PageAsync(client.Address.Page(name, range, after), EntityJson.Read, cancellation);
        return new RowPage(rows, next);
    }

    /// <inheritdoc/>
    public async Task<PartitionPage> PartitionsAsync(string key, RowContinuation? after, CancellationToken cancellation)
    {
        TableLimits.CheckKey(key);
        var address = client.Address.Partitions(name, key, after);
        var (partitions, next) = await PageAsync(address, EntityJson.PartitionOf, cancellation);
        return new PartitionPage(partitions, next);
    }

    /// <inheritdoc/>
    public async Task<CommitResult> CommitAsync(
        string partition,
        IReadOnlyList<RowChange> changes,
        CancellationToken cancellation
    )
    {
        TableLimits.CheckCommit(partition, changes);
        var body = BatchBody.Write(client.Address, name, partition, changes);
        var answers = await TrySendAsync(body, cancellation);
        if (answers is null)
        {
            await MakeTableAsync();
            answers = await TrySendAsync(body, CancellationToken.None);
        }

        return Result(changes, answers ?? throw new StoreException("Azure Table Storage does not make the table."));
    }

    private async Task<(IReadOnlyList<T> Page, RowContinuation? Next)> PageAsync<T>(
        Uri address,
        Func<JsonElement, T> read,
        CancellationToken cancellation
    )
    {
        using var response = await client.GetAsync(address, cancellation);
        if (response.Status == 200)
        {
            using var document = Parse(response);
            return ([.. document.RootElement.GetProperty("value").EnumerateArray().Select(read)], Next(response));
        }

        var fault = AzureFault.Of(response);
        return fault.IsNoTable ? ([], null) : throw client.Unexpected(fault);
    }

    private static JsonDocument Parse(Response response)
    {
        try
        {
            return JsonDocument.Parse(response.Content.ToMemory());
        }
        catch (JsonException damaged)
        {
            throw new StoreException("What answered is not Azure Table Storage.", damaged);
        }
    }

    private static RowContinuation? Next(Response response)
    {
        response.Headers.TryGetValue(NextPartition, out var partition);
        response.Headers.TryGetValue(NextKey, out var key);
        return partition is null && key is null ? null : new RowContinuation(partition, key);
    }

    /// <summary>What became of each change, or of the one that failed; null when there is no table yet.</summary>
    private async Task<IReadOnlyList<BatchAnswer>?> TrySendAsync(
        ReadOnlyMemory<byte> body,
        CancellationToken cancellation
    )
    {
        var batch = client.Address.Batch;
        using var response = await client.PostAsync(batch, body, BatchBody.ContentType, cancellation);
        if (response.Status == 202)
        {
            var answers = BatchAnswer.Read(response.Content.ToString());
            return answers.Any(answer => !answer.IsMade && AzureFault.Of(answer).IsNoTable) ? null : answers;
        }

        var fault = AzureFault.Of(response);
        return fault.IsNoTable ? null : throw client.Unexpected(fault);
    }

    private async Task MakeTableAsync()
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { TableName = name });
        var tables = client.Address.Tables;
        using var response = await client.PostAsync(tables, body, "application/json", CancellationToken.None);
        if (response.Status is not (201 or 204) && AzureFault.Of(response).Code != AzureFault.TableAlreadyExists)
        {
            throw client.Unexpected(response);
        }
    }

    private CommitResult Result(IReadOnlyList<RowChange> changes, IReadOnlyList<BatchAnswer> answers)
    {
        if (answers.FirstOrDefault(answer => !answer.IsMade) is { } refused)
        {
            return Refused(changes, AzureFault.Of(refused));
        }

        var etags = changes
            .Zip(answers)
            .Where(made => made.First is not RowChange.Delete)
            .ToDictionary(made => made.First.Key, made => made.Second.ETag, StringComparer.Ordinal);
        return answers.Count == changes.Count && !etags.ContainsValue(null)
            ? new CommitResult.Committed(etags!)
            : throw new StoreException("Azure Table Storage did not say what became of every change.");
    }

    private CommitResult.Refused Refused(IReadOnlyList<RowChange> changes, AzureFault fault)
    {
        int? index = changes.Count == 1 ? 0 : fault.Index;
        return fault.Refusal() is { } because && index >= 0 && index < changes.Count
            ? new CommitResult.Refused(changes[index.Value].Key, because)
            : throw client.Unexpected(fault);
    }
}
