using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace RpdBot.Tables.Azure;

/// <summary>Signs for the emulator on this machine, with the key that is the same for everybody ("SharedKeyLite").</summary>
/// <remarks>
/// Real accounts are never reached by a key: for them there is a token. Of a batch only the outer request is signed.
/// </remarks>
internal sealed class EmulatorKeyPolicy(string account) : HttpPipelineSynchronousPolicy
{
    // Published in Microsoft's documentation of the emulator; it opens nothing else.
    private const string WellKnownKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly byte[] Key = Convert.FromBase64String(WellKnownKey);

    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message)
    {
        if (!message.Request.Headers.TryGetValue(TableHeadersPolicy.Date, out var date))
        {
            throw new InvalidOperationException("The date stands before the signature.");
        }

        var signature = Sign(date!, account, message.Request.Uri.ToUri());
        message.Request.Headers.SetValue("Authorization", $"SharedKeyLite {account}:{signature}");
    }

    /// <summary>The signature of a request made at that moment.</summary>
    /// <param name="date">As in the header.</param>
    /// <param name="account">The account, which the emulator has in the path as well.</param>
    /// <param name="address">The request's, encoded as it is sent.</param>
    public static string Sign(string date, string account, Uri address)
    {
        var text = $"{date}\n/{account}{address.AbsolutePath}{Component(address.Query)}";
        return Convert.ToBase64String(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Of a query only <c>comp</c> is signed.</summary>
    private static string Component(string query)
    {
        var component = query
            .TrimStart('?')
            .Split('&')
            .FirstOrDefault(part => part.StartsWith("comp=", StringComparison.Ordinal));
        return component is null ? "" : $"?{component}";
    }
}
