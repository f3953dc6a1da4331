using Azure.Core;
using Azure.Core.Pipeline;

namespace RpdBot.Tables.Azure;

/// <summary>Says which version of the protocol is spoken, and when: anew at each try, since the moment is signed.</summary>
internal sealed class TableHeadersPolicy(TimeProvider time) : HttpPipelineSynchronousPolicy
{
    /// <summary>The header with the moment.</summary>
    public const string Date = "x-ms-date";

    private const string Version = "2020-12-06"; // the first in which tables take tokens

    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message)
    {
        var headers = message.Request.Headers;
        headers.SetValue(Date, time.GetUtcNow().ToString("R"));
        headers.SetValue("x-ms-version", Version);
        headers.SetValue("DataServiceVersion", "3.0");
        headers.SetValue("MaxDataServiceVersion", "3.0;NetFx");
    }
}
