using RpdBot.Cards.Forms;

namespace RpdBot.Cards.Tests.Forms;

public sealed class InputIdTests
{
    [Theory]
    [InlineData("in.3.desired-outcome", 3, "desired-outcome", null)]
    [InlineData("in.12.outset.date", 12, "outset", "date")]
    public void InputId_WrittenAndRead_IsTheSame(string text, int rendering, string field, string? part)
    {
        var id = new InputId(rendering, field, part);

        Assert.Equal(text, id.ToString());
        Assert.Equal(id, InputId.Read(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("verb")]
    [InlineData("in.x.issue")]
    [InlineData("in.-1.issue")]
    [InlineData("in.1.")]
    [InlineData("in.1.a.b.c")]
    [InlineData("in.99999999999.issue")]
    public void InputId_ReadFromAnythingElse_IsNone(string text) => Assert.Null(InputId.Read(text));
}
