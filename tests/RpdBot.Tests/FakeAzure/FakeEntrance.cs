using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RpdBot.Tests.FakeAzure;

/// <summary>Checks who asks, and that the request says all that it must.</summary>
internal sealed class FakeEntrance(TimeProvider time)
{
    /// <summary>The key of the emulator, from its documentation.</summary>
    private const string Key =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(15);

    /// <summary>The token that opens the account over https; over http it is the emulator's key.</summary>
    public string? Token { get; set; }

    public void Check(HttpRequestMessage request)
    {
        foreach (var name in (string[])["x-ms-date", "x-ms-version", "DataServiceVersion", "Accept", "Authorization"])
        {
            Require(request.Headers.Contains(name), 400, "MissingRequiredHeader");
        }

        Require(Header(request, "DataServiceVersion") == "3.0", 400, "InvalidHeaderValue");
        Require(Header(request, "Accept") == "application/json;odata=minimalmetadata", 415, "MediaTypeNotSupported");
        var date = Header(request, "x-ms-date");
        var moment = DateTimeOffset.ParseExact(date, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        Require((moment - time.GetUtcNow()).Duration() <= MostSkew, 403, "AuthenticationFailed");
        var expected = Token is null ? SharedKeyLite(request.RequestUri!, date) : $"Bearer {Token}";
        Require(Header(request, "Authorization") == expected, 403, "AuthenticationFailed");
    }

    private static string SharedKeyLite(Uri address, string date)
    {
        var account = address.AbsolutePath.Split('/')[1];
        var component = FakeAddress.Parameters(address).TryGetValue("comp", out var told) ? $"?comp={told}" : "";
        var text = $"{date}\n/{account}{address.AbsolutePath}{component}";
        var signature = HMACSHA256.HashData(Convert.FromBase64String(Key), Encoding.UTF8.GetBytes(text));
        return $"SharedKeyLite {account}:{Convert.ToBase64String(signature)}";
    }

    private static string Header(HttpRequestMessage request, string name) =>
        string.Join(",", request.Headers.NonValidated[name]);

    private static void Require(bool holds, int status, string code)
    {
        if (!holds)
        {
            throw new FakeFailure(status, code);
        }
    }
}
