using System.Text.Encodings.Web;
using System.Text.Json;
using RpdBot.Tables;

namespace RpdBot.Tests.Tables;

public sealed class RowSizeTests
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [InlineData("plain")]
    [InlineData("\"\\/<>&'+ \u007f\u0000\t")]
    [InlineData("é ß مرحبا 漢字 \uE000 \uFFFD")]
    [InlineData("\U0001F9D1\u200D\U0001F9D2")]
    public void AsSent_OfAnyText_IsNoLessThanItsJson(string text)
    {
        var many = string.Concat(Enumerable.Repeat(text, 4000));
        var sent = RowSize.AsSent("p", new RowChange.Upsert("k", RowValues.Empty.With("a", many)));
        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(many, Relaxed).Length, 1, sent);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(32_768, 1)]
    [InlineData(32_769, 2)]
    public void Parts_OfALongText_AreOfThirtyTwoThousand(int length, int parts)
    {
        Assert.Equal(parts, RowSize.Parts(new RowValue.OfText(new string('x', length))));
        Assert.Equal(parts, RowSize.Parts(new RowValue.OfBytes(new byte[2 * length])));
    }

    [Fact]
    public void AsKept_OfARow_IsNoLessThanAzuresSum()
    {
        var values = RowValues.Empty.With("text", "four").With("n", 1).With("yes", true).With("b", new byte[3]);
        var azure = 4 + ((1 + 3) * 2) + (8 + 8 + 8 + 4) + (8 + 2 + 8) + (8 + 6 + 1) + (8 + 2 + 3 + 4);
        Assert.InRange(RowSize.AsKept("p", "key", values), azure, azure + 100);
    }
}
