using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace RpdBot.Tables.Azure;

/// <summary>Makes requests to one account, and tries again where that may help, until patience ends.</summary>
internal sealed class AzureClient(
    Uri endpoint,
    HttpPipeline pipeline,
    TimeSpan patience,
    TimeProvider time,
    ILogger logger
)
{
    private const string Json = "application/json;odata=minimalmetadata"; // with the types, and ETags in lists

    /// <summary>The account's addresses.</summary>
    public AzureAddress Address { get; } = new(endpoint);

    /// <summary>Asks for something.</summary>
    /// <exception cref="StoreException">No answer came, or only that Azure cannot answer now.</exception>
    public Task<Response> GetAsync(Uri address, CancellationToken cancellation) =>
        SendAsync(RequestMethod.Get, address, content: null, contentType: null, cancellation);

    /// <summary>Asks for a change. Once begun it is carried to an answer, since nobody could say what became of it.</summary>
    /// <exception cref="StoreException">It is not known whether the change was made.</exception>
    public Task<Response> PostAsync(
        Uri address,
        ReadOnlyMemory<byte> content,
        string contentType,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        return SendAsync(RequestMethod.Post, address, content, contentType, CancellationToken.None);
    }

    /// <summary>What to throw when an answer is none of those that were expected.</summary>
    public StoreException Unexpected(Response response) => Unexpected(AzureFault.Of(response));

    /// <inheritdoc cref="Unexpected(Response)"/>
    public StoreException Unexpected(AzureFault fault)
    {
        TablesLog.AzureRefused(logger, fault.ToString());
        return new StoreException($"Azure Table Storage answered {fault}.");
    }

    private async Task<Response> SendAsync(
        RequestMethod method,
        Uri address,
        ReadOnlyMemory<byte>? content,
        string? contentType,
        CancellationToken cancellation
    )
    {
        using var request = pipeline.CreateRequest();
        request.Method = method;
        request.Uri.Reset(address);
        request.Headers.SetValue("Accept", Json);
        if (content is { } body)
        {
            request.Headers.SetValue("Content-Type", contentType!);
            request.Headers.SetValue("Prefer", "return-no-content");
            request.Content = RequestContent.Create(body);
        }

        using var limit = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            return await pipeline.SendRequestAsync(request, either.Token);
        }
        catch (Exception fault) when (IsNoAnswer(fault, cancellation))
        {
            TablesLog.AzureSilent(logger, fault.GetType().Name);
            throw new StoreException($"Azure Table Storage did not answer ({fault.GetType().Name}).", fault);
        }
    }

    private static bool IsNoAnswer(Exception fault, CancellationToken callers) =>
        fault switch
        {
            OperationCanceledException => !callers.IsCancellationRequested,
            AggregateException or RequestFailedException or IOException or ObjectDisposedException => true,
            _ => fault is AuthenticationFailedException,
        };
}
