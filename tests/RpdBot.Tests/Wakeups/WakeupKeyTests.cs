using RpdBot.Wakeups;

namespace RpdBot.Tests.Wakeups;

public sealed class WakeupKeyTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Key_OfASubjectWithSeparators_GivesItBack()
    {
        var key = WakeupKey.Format(Nine, "job|digest|somerset", "w1");
        Assert.Equal($"{Nine.Ticks:D19}|job|digest|somerset|w1", key);
        Assert.Equal("job|digest|somerset", WakeupKey.SubjectOf(key));
        Assert.Equal("case", WakeupKey.SubjectOf(WakeupKey.Format(Nine, "case", "w1")));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("one|separator")]
    public void Key_ThatIsNoneOfOurs_IsItsOwnSubject(string key)
    {
        Assert.Equal(key, WakeupKey.SubjectOf(key));
    }

    [Fact]
    public void Key_OfAMomentToldInAnotherOffset_IsTheSame()
    {
        var told = Nine.ToOffset(TimeSpan.FromHours(5));
        Assert.Equal(WakeupKey.Format(Nine, "s", "w"), WakeupKey.Format(told, "s", "w"));
        Assert.Equal(WakeupKey.After(Nine), WakeupKey.After(told));
    }

    [Fact]
    public void After_OfAMoment_LiesBehindItsOwnTickAndBeforeTheNext()
    {
        var after = WakeupKey.After(Nine);
        Assert.True(string.CompareOrdinal(WakeupKey.Format(Nine, "\u007e", "\u007e"), after) < 0);
        Assert.True(string.CompareOrdinal(WakeupKey.Format(Nine.AddTicks(1), "!", "!"), after) > 0);
    }

    [Fact]
    public void Keys_OfAnyMoments_SortByMoment()
    {
        DateTimeOffset[] moments = [DateTimeOffset.MinValue, Nine, Nine.AddTicks(1), DateTimeOffset.MaxValue];
        var keys = moments.Select(moment => WakeupKey.Format(moment, "s", "w")).ToArray();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.All(keys, key => Assert.Equal(keys[0].Length, key.Length));
    }

    [Fact]
    public void Partitions_OfManySubjects_AreAllUsedAndNeverChange()
    {
        Assert.Equal("00", WakeupKey.Partitions[0]);
        Assert.Equal("0f", WakeupKey.Partitions[15]);
        Assert.Equal("0a", WakeupKey.PartitionOf("case|RPD-2026-000123")); // stored data depends on it
        var used = Enumerable.Range(0, 1000).Select(index => WakeupKey.PartitionOf($"case|{index}")).Distinct();
        Assert.Equal(WakeupKey.Partitions, used.Order(StringComparer.Ordinal));
    }
}
