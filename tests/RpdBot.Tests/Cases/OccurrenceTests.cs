using System.Text.Json;
using RpdBot.Cases;

namespace RpdBot.Tests.Cases;

/// <summary>One opening of a task, as a click names it.</summary>
public sealed class OccurrenceTests
{
    [Theory]
    [InlineData("respond.2", "respond", 2)]
    [InlineData("section.a.10", "section.a", 10)]
    public void Occurrence_Written_IsRead(string text, string task, int number)
    {
        Assert.Equal(new Occurrence(task, number), Occurrence.Read(text));
        Assert.Equal(text, new Occurrence(task, number).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("respond")]
    [InlineData("respond.")]
    [InlineData(".2")]
    [InlineData("respond.0")]
    [InlineData("respond.-1")]
    [InlineData("respond.+1")]
    [InlineData("respond. 1")]
    [InlineData("respond.two")]
    public void Occurrence_OfAnotherShape_IsNone(string? text) => Assert.Null(Occurrence.Read(text));

    [Fact]
    public void Occurrence_InAStoredRow_IsReadOrSaidToBeNone()
    {
        Assert.Equal(new Occurrence("respond", 2), JsonSerializer.Deserialize<Occurrence>("\"respond.2\""));
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Occurrence>("\"respond\""));
        Assert.StartsWith("Not an occurrence of a task.", fault.Message, StringComparison.Ordinal);
    }
}
