using System.Collections.Immutable;
using RpdBot.Casework;

namespace RpdBot.Tests.Casework;

public sealed class PlainJsonTests
{
    [Theory]
    [InlineData("😀😀")]
    [InlineData("\\😀")]
    [InlineData("\\uD83D\\uDE00")]
    [InlineData("\\\\uD83D\\uDE00 and 😀 \"quoted\"\n")]
    [InlineData("☃ é \\")]
    public void Text_WrittenAndRead_IsTheSame(string text)
    {
        var written = CaseJson.Write(ImmutableArray.Create(text));
        Assert.Equal(text, Assert.Single(CaseJson.Read<ImmutableArray<string>>(written)));
    }

    [Fact]
    public void Emoji_Written_TakesTwoUnits() => Assert.Equal("\"😀\"", CaseJson.Write("😀"));
}
