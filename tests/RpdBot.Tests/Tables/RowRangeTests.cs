using RpdBot.Tables;

namespace RpdBot.Tests.Tables;

public sealed class RowRangeTests
{
    [Fact]
    public void Prefix_OfAText_EndsAtItsLastCharacterPlusOne()
    {
        Assert.Equal(new RowRange("p", "event|", "event}"), RowRange.Prefix("p", "event|"));
        Assert.Throws<ArgumentException>(() => RowRange.Prefix("p", ""));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void PageSize_OutsideItsLimits_IsRefused(int size)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RowRange.All("p") with { PageSize = size });
    }
}
