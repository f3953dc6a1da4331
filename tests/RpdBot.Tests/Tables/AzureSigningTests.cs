using RpdBot.Tables.Azure;

namespace RpdBot.Tests.Tables;

/// <summary>Signatures against ones that <c>openssl dgst -sha256 -mac HMAC</c> made of the same text.</summary>
public sealed class AzureSigningTests
{
    private const string Date = "Thu, 04 Jun 2026 09:00:00 GMT";

    [Fact]
    public void Signature_OfARow_IsThatOfItsEncodedPath()
    {
        var row = new AzureAddress(new Uri("http://127.0.0.1:10002/devstoreaccount1")).Row("Cases", "p", "o'brien");
        Assert.EndsWith("/devstoreaccount1/Cases(PartitionKey=%27p%27,RowKey=%27o%27%27brien%27)", row.AbsoluteUri);
        Assert.Equal(
            "jhiS+N4wuU12c5yf0Fbm5L3VOb9m59g3DkO376SYNuk=",
            EmulatorKeyPolicy.Sign(Date, "devstoreaccount1", row)
        );
    }

    [Fact]
    public void Signature_OfAQuery_HasItsComponentOnly()
    {
        var address = new Uri("http://127.0.0.1:10002/devstoreaccount1/?restype=service&comp=properties&timeout=5");
        Assert.Equal(
            "gMzCGXGfr/zjfHVcc79/OxtNig2yOQMCYWrSfzQeBdk=",
            EmulatorKeyPolicy.Sign(Date, "devstoreaccount1", address)
        );
    }
}
