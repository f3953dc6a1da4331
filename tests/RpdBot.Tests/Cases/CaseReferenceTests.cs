using System.Text.Json;
using RpdBot.Cases;

namespace RpdBot.Tests.Cases;

/// <summary>The name of a case: made of a year and six digits, and read as people type it.</summary>
public sealed class CaseReferenceTests
{
    [Theory]
    [InlineData(2026, 123, "RPD-2026-000123")]
    [InlineData(2000, 0, "RPD-2000-000000")]
    [InlineData(9999, 999_999, "RPD-9999-999999")]
    public void Reference_OfAYearAndANumber_HasSixDigits(int year, int number, string written)
    {
        Assert.Equal(written, CaseReference.Of(year, number).Value);
        Assert.Equal(written, CaseReference.Of(year, number).ToString());
        Assert.Equal(CaseReference.Of(year, number), CaseReference.Read(written));
    }

    [Theory]
    [InlineData(1999, 1)]
    [InlineData(10_000, 1)]
    [InlineData(2026, -1)]
    [InlineData(2026, 1_000_000)]
    public void Reference_OutOfRange_IsNotMade(int year, int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseReference.Of(year, number));

    [Theory]
    [InlineData("rpd-2026-000123")]
    [InlineData("  Rpd-2026-000123 ")]
    public void Reference_AsTyped_IsRead(string typed) =>
        Assert.Equal("RPD-2026-000123", CaseReference.Read(typed)?.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("RPD-2026-00012")]
    [InlineData("RPD-2026-0001234")]
    [InlineData("RPX-2026-000123")]
    [InlineData("RPD 2026-000123")]
    [InlineData("RPD-2026 000123")]
    [InlineData("RPD-2O26-000123")]
    [InlineData("RPD-2026-00O123")]
    [InlineData("RPD-2026-00012-")]
    public void Reference_OfAnotherShape_IsNone(string? typed) => Assert.Null(CaseReference.Read(typed));

    [Fact]
    public void Reference_ThatWasNeverMade_IsWrittenAsNothing() => Assert.Equal("", default(CaseReference).ToString());

    [Fact]
    public void Reference_InAStoredRow_IsReadOrSaidToBeNone()
    {
        var written = JsonSerializer.Serialize(CaseReference.Of(2026, 123));

        Assert.Equal("\"RPD-2026-000123\"", written);
        Assert.Equal(CaseReference.Of(2026, 123), JsonSerializer.Deserialize<CaseReference>(written));
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CaseReference>("\"head\""));
        Assert.StartsWith("Not a case reference.", fault.Message, StringComparison.Ordinal);
    }
}
