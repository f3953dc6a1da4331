using System.Collections.Concurrent;
using System.Diagnostics;
using RpdBot.Tests.Scenarios;

namespace RpdBot.Tests.Azurite;

/// <summary>What the turn of somebody who answers asks of a real account, as it goes over the wire.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class CountedRequestsTests(AzuriteProcess azurite)
{
    [Fact]
    public async Task Answer_OfATask_CostsOneReadAndTwoCommitsBeforeItIsAnswered()
    {
        var account = azurite.NewAccount();
        await using var partnership = await Partnership.StartAsync(
            "--Storage:Backend=AzureTables",
            $"--Storage:TableEndpoint={account}"
        );
        var reference = await partnership.RaiseToOtherManagerAsync();
        var imani = partnership.Imani;
        var task = await imani.WaitForCardAsync(card => card.Offers("We can resolve it"), "the task");
        await imani.ClickAsync(imani.Present(task), "We can resolve it");
        await partnership.QuietAsync();

        using var counted = new RequestsInTurns(account);
        await imani.ClickAsync(imani.Present(task), "answer", AnsweringExtensions.Response);

        Assert.Equal(
            [$"GET Cases(PartitionKey='{reference}',RowKey='head')", "POST $batch", "POST $batch"],
            counted.Requests
        );
        Assert.Single((await partnership.CaseAsync(reference)).Done, done => done.Occurrence.ToString() == "respond.1");
    }

    /// <summary>The requests to one account that are made inside turns, in order.</summary>
    private sealed class RequestsInTurns
        : IObserver<DiagnosticListener>,
            IObserver<KeyValuePair<string, object?>>,
            IDisposable
    {
        private readonly ConcurrentQueue<string> requests = new();
        private readonly ConcurrentQueue<IDisposable> subscriptions = new();
        private readonly Uri account;

        public RequestsInTurns(Uri account)
        {
            this.account = account;
            subscriptions.Enqueue(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public IEnumerable<string> Requests => requests;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "HttpHandlerDiagnosticListener")
            {
                subscriptions.Enqueue(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (
                MarkedTurns.IsInside
                && value.Key == "System.Net.Http.HttpRequestOut.Start"
                && value.Value?.GetType().GetProperty("Request")?.GetValue(value.Value) is HttpRequestMessage request
                && request.RequestUri is { } asked
                && asked.AbsoluteUri.StartsWith(account.AbsoluteUri, StringComparison.Ordinal)
            )
            {
                var path = Uri.UnescapeDataString(asked.AbsolutePath[account.AbsolutePath.Length..].TrimStart('/'));
                requests.Enqueue($"{request.Method} {path}");
            }
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void Dispose()
        {
            foreach (var subscription in subscriptions)
            {
                subscription.Dispose();
            }
        }
    }
}
