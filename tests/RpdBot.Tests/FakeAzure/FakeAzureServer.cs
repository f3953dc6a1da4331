using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using RpdBot.Tables;
using RpdBot.Tables.Azure;

namespace RpdBot.Tests.FakeAzure;

/// <summary>An account of Azure Table Storage in memory, without sockets: as strict as Azure, which its emulator is not.</summary>
/// <remarks>What it holds can be kept and put back at no cost, and any request can be made to fail.</remarks>
public sealed class FakeAzureServer(TimeProvider? time = null)
{
    private readonly TimeProvider clock = time ?? TimeProvider.System;
    private readonly Lock gate = new();
    private readonly List<FakeAzureRequest> requests = [];
    private readonly Dictionary<int, FakeFault> faults = [];
    private FakeAzureState state = FakeAzureState.Empty;
    private long writings;

    /// <summary>How often something was written before this server: ETags go on from there.</summary>
    internal long FirstWriting
    {
        init => writings = value;
    }

    public Uri Endpoint { get; init; } = new("http://127.0.0.1:10002/fakeaccount");

    /// <summary>The token that opens the account; null: the emulator's key does.</summary>
    public string? Token { get; init; }

    /// <summary>How wrong its clock is.</summary>
    public TimeSpan Skew { get; set; }

    /// <summary>How many rows a page has of which so many were asked for.</summary>
    public Func<int, int> Shorten { get; set; } = top => top;

    /// <summary>Awaited before each request: holds it up, or answers it in its place.</summary>
    public Func<FakeAzureRequest, Task<HttpResponseMessage?>>? Before { get; set; }

    /// <summary>Everything asked since the beginning, or since <see cref="Forget"/>.</summary>
    public IReadOnlyList<FakeAzureRequest> Requests
    {
        get
        {
            lock (gate)
            {
                return [.. requests];
            }
        }
    }

    /// <summary>What the account holds now.</summary>
    public FakeAzureState Snapshot()
    {
        lock (gate)
        {
            return state;
        }
    }

    /// <summary>Holds again what it held then.</summary>
    public void Restore(FakeAzureState then)
    {
        lock (gate)
        {
            state = then;
        }
    }

    /// <summary>Makes the request of that number go wrong, counted from 1 as in <see cref="Requests"/>.</summary>
    public void FailRequest(int number, FakeFault fault)
    {
        lock (gate)
        {
            faults[number] = fault;
        }
    }

    /// <summary>Counts from 1 again, with no faults to come.</summary>
    public void Forget()
    {
        lock (gate)
        {
            requests.Clear();
            faults.Clear();
        }
    }

    /// <summary>The product's store over this account. It waits for nothing between tries.</summary>
    /// <param name="retries">How often a request is tried again; 0 lets each fault reach the caller.</param>
    public AzureTables OpenTables(int retries = 4) => OpenTables(retries, TimeSpan.FromMinutes(1));

    internal AzureTables OpenTables(int retries, TimeSpan patience, TokenCredential? credential = null) =>
        OpenTables(NewHandler(), retries, patience, credential);

    internal AzureTables OpenTables(
        HttpMessageHandler way,
        int retries,
        TimeSpan patience,
        TokenCredential? credential = null
    )
    {
        var client = new AzureClientOptions { Transport = new HttpClientTransport(way), Patience = patience };
        client.Retry.MaxRetries = retries;
        client.Retry.Delay = TimeSpan.Zero;
        client.Retry.MaxDelay = TimeSpan.Zero;
        return AzureTables.Start(
            new StorageOptions { Backend = StorageBackend.AzureTables, TableEndpoint = Endpoint.AbsoluteUri },
            client,
            credential ?? Mock.Of<TokenCredential>(),
            clock,
            NullLogger<AzureTables>.Instance
        );
    }

    /// <summary>The way to the account for any client.</summary>
    public HttpMessageHandler NewHandler() => new Wire(this);

    /// <summary>The answer that something else wrote to the rows meanwhile; nothing is done.</summary>
    internal HttpResponseMessage Refuse(HttpRequestMessage message, string body) =>
        Kind(message) == FakeRequestKind.Commit
            ? Commit(message, body, isRefused: true)
            : Fail(new FakeFailure(412, "UpdateConditionNotSatisfied"));

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage message, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var body = message.Content is { } content ? await content.ReadAsStringAsync(cancellation) : "";
        var (request, fault) = Note(message, body);
        if (Before is { } before && await before(request).WaitAsync(cancellation) is { } instead)
        {
            return instead;
        }

        if (fault == FakeFault.RequestLost)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The request is lost, as the test asked.");
        }

        var answer =
            fault == FakeFault.Busy ? Fail(new FakeFailure(503, "ServerBusy")) : Answer(message, request, fault);
        return fault switch
        {
            FakeFault.AnswerLost => throw new HttpRequestException(
                HttpRequestError.ResponseEnded,
                "The answer is lost, as the test asked."
            ),
            FakeFault.FailedAfterwards => Fail(new FakeFailure(500, "OperationTimedOut")),
            _ => answer,
        };
    }

    private (FakeAzureRequest Request, FakeFault? Fault) Note(HttpRequestMessage message, string body)
    {
        lock (gate)
        {
            var call = message.Headers.TryGetValues("x-ms-client-request-id", out var told) ? told.Single() : "";
            var request = new FakeAzureRequest(requests.Count + 1, Kind(message), call, message.RequestUri!, body);
            requests.Add(request);
            return (request, faults.TryGetValue(request.Number, out var fault) ? fault : null);
        }
    }

    private static FakeRequestKind Kind(HttpRequestMessage message)
    {
        var path = message.RequestUri!.AbsolutePath;
        return (message.Method == HttpMethod.Post, path.Split('/')[^1]) switch
        {
            (true, "$batch") => FakeRequestKind.Commit,
            (true, _) => FakeRequestKind.MakeTable,
            (false, "Tables") => FakeRequestKind.ListTables,
            (false, var row) when row.EndsWith("()", StringComparison.Ordinal) => FakeRequestKind.Query,
            _ => FakeRequestKind.Read,
        };
    }

    private HttpResponseMessage Answer(HttpRequestMessage message, FakeAzureRequest request, FakeFault? fault)
    {
        try
        {
            new FakeEntrance(clock) { Token = Token }.Check(message);
            lock (gate)
            {
                return request.Kind switch
                {
                    FakeRequestKind.Commit => Commit(message, request.Body, fault == FakeFault.Refused),
                    FakeRequestKind.MakeTable => MakeTable(request.Body),
                    FakeRequestKind.ListTables => Say(200, $"{{\"value\":[]}}"),
                    FakeRequestKind.Query => Query(request.Address),
                    _ => Read(request.Address),
                };
            }
        }
        catch (FakeFailure failure)
        {
            return Fail(failure);
        }
    }

    private HttpResponseMessage Commit(HttpRequestMessage message, string body, bool isRefused)
    {
        if (Encoding.UTF8.GetByteCount(body) > TableLimits.CommitBytes)
        {
            throw new FakeFailure(413, "RequestBodyTooLarge");
        }

        var contentType = message.Content!.Headers.NonValidated["Content-Type"].ToString();
        var operations = FakeBatch.Read(contentType, body);
        if (isRefused)
        {
            var index = Math.Max(0, operations.FindIndex(operation => operation.Headers.ContainsKey("If-Match")));
            var failure = new FakeFailure(412, "UpdateConditionNotSatisfied");
            return Batch(FakeBatch.Write([FakeBatch.Failed(failure, index)]));
        }

        (state, var answer) = new FakeChanges(Endpoint, NextETag).Apply(state, operations);
        return Batch(answer);
    }

    private HttpResponseMessage Batch(string answer)
    {
        var response = Say(202, answer);
        response.Content.Headers.Remove("Content-Type");
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/mixed; boundary=batchresponse_1");
        return response;
    }

    private HttpResponseMessage MakeTable(string body)
    {
        using var json = JsonDocument.Parse(body);
        var name = json.RootElement.GetProperty("TableName").GetString()!;
        TableLimits.CheckTable(name);
        if (state.Tables.ContainsKey(name))
        {
            throw new FakeFailure(409, "TableAlreadyExists");
        }

        state = state with
        {
            Tables = state.Tables.Add(name, ImmutableSortedDictionary.Create<FakeKey, FakeEntity>(FakeKey.Order)),
        };
        return Say(204, "");
    }

    private HttpResponseMessage Read(Uri address)
    {
        var asked = FakeAddress.Of(Endpoint, address);
        if (!state.Tables.TryGetValue(asked.Resource, out var rows))
        {
            throw new FakeFailure(404, "TableNotFound");
        }

        return asked.Key is { } key && rows.TryGetValue(key, out var entity)
            ? Say(200, FakeEntityWriter.Write(key, entity, asked.Resource))
            : throw new FakeFailure(404, "ResourceNotFound");
    }

    private HttpResponseMessage Query(Uri address)
    {
        var table = FakeAddress.Of(Endpoint, address).Resource;
        var page = FakePages.Of(state, table, FakeAddress.Parameters(address), Shorten);
        var response = Say(200, page.Json);
        if (page.Next is { } next)
        {
            response.Headers.Add("x-ms-continuation-NextPartitionKey", FakePages.Token(next.Partition));
            response.Headers.Add("x-ms-continuation-NextRowKey", FakePages.Token(next.Row));
        }

        return response;
    }

    /// <summary>Never the same twice, also after something older was put back.</summary>
    private string NextETag()
    {
        var moment = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(++writings);
        var text = moment.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
        return $"W/\"datetime'{Uri.EscapeDataString(text)}'\"";
    }

    /// <summary>The answer that says so.</summary>
    internal HttpResponseMessage Fail(FakeFailure failure)
    {
        var response = Say(failure.Status, failure.Json());
        response.Headers.Add("x-ms-error-code", failure.Code);
        return response;
    }

    private HttpResponseMessage Say(int status, string body)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        response.Headers.Date = clock.GetUtcNow() + Skew;
        return response;
    }

    private sealed class Wire(FakeAzureServer server) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => server.AnswerAsync(request, cancellationToken);
    }
}
