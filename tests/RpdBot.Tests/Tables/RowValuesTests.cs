using RpdBot.Tables;

namespace RpdBot.Tests.Tables;

public sealed class RowValuesTests
{
    [Fact]
    public void With_OfAName_LeavesTheFirstBagAsItWas()
    {
        var first = RowValues.Empty.With("a", "x");
        var second = first.With("a", "y").With("b", 1);
        Assert.Equal("x", first.Text("a"));
        Assert.False(first.Has("b"));
        Assert.Equal(("y", 1L), (second.Text("a"), second.Number("b")));
    }

    [Fact]
    public void With_OfNull_LeavesTheNameOut()
    {
        var values = RowValues.Empty.With("a", "x").With("a", (string?)null).With("b", (DateTimeOffset?)null);
        Assert.Equal(RowValues.Empty, values);
        Assert.Null(values.TextOrNull("a"));
        Assert.Null(values.InstantOrNull("b"));
    }

    [Fact]
    public void Getter_OfAMissingOrOtherValue_SaysWhichName()
    {
        var values = RowValues.Empty.With("a", "x");
        Assert.Contains(
            "'b'",
            Assert.Throws<InvalidDataException>(() => values.Number("b")).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'a'",
            Assert.Throws<InvalidDataException>(() => values.Number("a")).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<InvalidDataException>(() => values.FlagOrNull("a"));
    }

    [Fact]
    public void Bytes_ChangedAfterwards_AreNotChangedInTheBag()
    {
        byte[] bytes = [1, 2];
        var values = RowValues.Empty.With("a", bytes);
        bytes[0] = 9;
        Assert.Equal(RowValues.Empty.With("a", new byte[] { 1, 2 }), values);
    }

    [Fact]
    public void Text_WithHalfASurrogatePair_BecomesWhatEveryStoreCanKeep()
    {
        Assert.Equal("a\uFFFDb", RowValues.Empty.With("a", "a\uD83Db").Text("a"));
        Assert.Equal("a\U0001F600b", RowValues.Empty.With("a", "a\U0001F600b").Text("a"));
    }

    [Fact]
    public void Equality_OfTheSameValuesInAnotherOrder_Holds()
    {
        var one = RowValues.Empty.With("a", 1).With("b", "x");
        var other = RowValues.Empty.With("b", "x").With("a", 1);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other.With("a", 1.0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("RowKey")]
    [InlineData("Timestamp")]
    public void Name_ThatNoStoreTakes_IsRefused(string name)
    {
        Assert.Throws<TableLimitException>(() => RowValues.Empty.With(name, 1));
    }

    [Fact]
    public void Instant_Before1601_IsRefused()
    {
        Assert.Throws<TableLimitException>(() => RowValues.Empty.With("a", TableLimits.EarliestInstant.AddTicks(-1)));
    }

    [Fact]
    public void ToString_OfWhatPeopleWrote_HasNamesOnly()
    {
        var change = new RowChange.Insert("head", RowValues.Empty.With("state", "private").With("n", 1));
        Assert.DoesNotContain("private", change.ToString(), StringComparison.Ordinal);
        Assert.Contains("[n, state]", change.ToString(), StringComparison.Ordinal);
    }
}
