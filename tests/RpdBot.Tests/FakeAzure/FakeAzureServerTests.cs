using RpdBot.Tables;
using RpdBot.Tables.Azure;

namespace RpdBot.Tests.FakeAzure;

/// <summary>That the account in memory refuses what Azure refuses.</summary>
public sealed class FakeAzureServerTests
{
    private static readonly RowValues One = RowValues.Empty.With("n", 1);

    private readonly FakeAzureServer server = new();
    private readonly AzureAddress address;

    public FakeAzureServerTests() => address = new AzureAddress(server.Endpoint);

    [Fact]
    public async Task Request_WithoutASignature_IsRefused()
    {
        Assert.Contains("AuthenticationFailed", await SendAsync(HttpMethod.Get, address.FirstTable, signed: "no"));
        Assert.Contains("AuthenticationFailed", await SendAsync(HttpMethod.Get, address.FirstTable, minutes: 16));
        Assert.StartsWith("200", await SendAsync(HttpMethod.Get, address.FirstTable), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PartitionKey eq 'o'brien'")]
    [InlineData("PartitionKey eq 'p' or PartitionKey ne 'p'")]
    [InlineData("PartitionKey eq 'p' and ")]
    [InlineData("PartitionKey eq p")]
    [InlineData("startswith(RowKey,'a')")]
    public async Task Filter_ThatIsNotWellFormed_IsRefused(string filter)
    {
        await WithRowsAsync("a");
        var query = new Uri($"{server.Endpoint}/Cases()?$filter={Uri.EscapeDataString(filter)}&$top=5");
        Assert.Contains("InvalidInput", await SendAsync(HttpMethod.Get, query));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task Query_OfTooManyRows_IsRefused(int top)
    {
        await WithRowsAsync("a");
        var filter = Uri.EscapeDataString("PartitionKey eq 'p'");
        var query = new Uri($"{server.Endpoint}/Cases()?$filter={filter}&$top={top}");
        Assert.Contains("InvalidInput", await SendAsync(HttpMethod.Get, query));
    }

    [Fact]
    public async Task Batch_OverTwoPartitions_IsRefusedWhole()
    {
        await WithRowsAsync("a");
        var body = Batch(new RowChange.Upsert("b", One))
            .Replace("--changeset_rpdbot--", Batch("q", new RowChange.Upsert("c", One)).Split("\r\n\r\n", 2)[1]);
        Assert.Contains("CommandsInBatchActOnDifferentPartitions", await SendBatchAsync(body));
        Assert.Equal(1, server.Snapshot().Count("Cases"));
    }

    [Fact]
    public async Task Batch_OfOneRowTwice_IsRefusedWhole()
    {
        await WithRowsAsync("a");
        var body = Batch(new RowChange.Upsert("b", One), new RowChange.Upsert("b", One));
        Assert.Contains("1:As the reference says.", await SendBatchAsync(body));
        Assert.Equal(1, server.Snapshot().Count("Cases"));
    }

    [Fact]
    public async Task Batch_OfTooManyOperations_IsRefusedWhole()
    {
        await WithRowsAsync("a");
        var changes = Enumerable.Range(0, 101).Select(number => new RowChange.Upsert($"{number}", One));
        Assert.Contains("at most 100", await SendBatchAsync(Batch([.. changes])));
        Assert.Equal(1, server.Snapshot().Count("Cases"));
    }

    [Fact]
    public async Task Condition_LeftOut_IsAnUpsertOfAPutAndRefusedOfADelete()
    {
        await WithRowsAsync("a");
        var replace = Batch(new RowChange.Replace("b", One, "W/\"1\"")).Replace("If-Match: W/\"1\"\r\n", "");
        Assert.Contains("204 No Content", await SendBatchAsync(replace));
        Assert.Equal(2, server.Snapshot().Count("Cases"));
        var delete = Batch(new RowChange.Delete("b", "W/\"1\"")).Replace("If-Match: W/\"1\"\r\n", "");
        Assert.Contains("MissingRequiredHeader", await SendBatchAsync(delete));
    }

    [Theory]
    [InlineData("\"n@odata.type\":\"Edm.Int64\",\"n\":\"1\"", "\"n\":\"1\"", true)]
    [InlineData("\"n@odata.type\":\"Edm.Int64\",\"n\":\"1\"", "\"n@odata.type\":\"Edm.Int64\",\"n\":1", false)]
    [InlineData("\"n@odata.type\":\"Edm.Int64\",\"n\":\"1\"", "\"n\":{\"x\":1}", false)]
    [InlineData("\"RowKey\":\"b\"", "\"RowKey\":\"c\"", false)]
    [InlineData("\"PartitionKey\":\"p\",", "", false)]
    public async Task Row_OfTheDataModelOnly_IsTaken(string text, string instead, bool taken)
    {
        await WithRowsAsync("a");
        var body = Batch(new RowChange.Upsert("b", One)).Replace(text, instead);
        Assert.Contains(taken ? "204 No Content" : "HTTP/1.1 400", await SendBatchAsync(body));
    }

    [Fact]
    public async Task Snapshot_PutBack_IsWhatTheAccountHolds()
    {
        var table = await WithRowsAsync("a");
        var then = server.Snapshot();
        var before = await table.GetAsync("p", "a", default);
        await table.CommitAsync(
            "p",
            [new RowChange.Insert("b", One), new RowChange.Delete("a", before!.ETag)],
            default
        );
        server.Restore(then);

        Assert.Equal(["a"], await table.ReadAllAsync(RowRange.All("p")).Select(row => row.Key).ToListAsync());
        Assert.Equal(before, await table.GetAsync("p", "a", default));
    }

    private async Task<ITable> WithRowsAsync(params string[] keys)
    {
        var table = server.OpenTables().Open("Cases");
        await table.CommitAsync("p", [.. keys.Select(key => new RowChange.Insert(key, One))], default);
        return table;
    }

    private string Batch(params RowChange[] changes) => Batch("p", changes);

    private string Batch(string partition, params RowChange[] changes) =>
        System.Text.Encoding.UTF8.GetString(BatchBody.Write(address, "Cases", partition, changes).Span);

    private Task<string> SendBatchAsync(string body)
    {
        var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", BatchBody.ContentType);
        return SendAsync(HttpMethod.Post, address.Batch, content);
    }

    private async Task<string> SendAsync(
        HttpMethod method,
        Uri uri,
        HttpContent? content = null,
        string? signed = null,
        int minutes = 0
    )
    {
        using var client = new HttpClient(server.NewHandler());
        using var request = new HttpRequestMessage(method, uri) { Content = content };
        var date = TimeProvider.System.GetUtcNow().AddMinutes(minutes).ToString("R");
        var signature = signed ?? EmulatorKeyPolicy.Sign(date, "fakeaccount", uri);
        request.Headers.Add("x-ms-date", date);
        request.Headers.Add("x-ms-version", "2020-12-06");
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.TryAddWithoutValidation("Accept", "application/json;odata=minimalmetadata");
        request.Headers.TryAddWithoutValidation("Authorization", $"SharedKeyLite fakeaccount:{signature}");
        using var response = await client.SendAsync(request);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
    }
}
