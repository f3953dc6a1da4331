using RpdBot.Conversations;

namespace RpdBot.Tests.Conversations;

public sealed class ChatCommandTests
{
    private const string Reference = "RPD-2026-000123";

    [Theory]
    [InlineData("raise a difference")]
    [InlineData("Raise a difference.")]
    [InlineData("RAISE A DIFFERENCE!")]
    [InlineData("  raise   a   difference  ")]
    [InlineData("raise")]
    [InlineData("I want to raise a professional difference, please")]
    [InlineData("I'd like to raise a concern about another agency")]
    [InlineData("how do I raise a difference?")]
    [InlineData("start a new difference")]
    [InlineData("open a new case")]
    [InlineData("report a disagreement")]
    [InlineData("I disagree with social care")]
    [InlineData("escalate")]
    [InlineData("escalate a disagreement")]
    [InlineData("professional difference")]
    [InlineData("hello, I need to raise a\ndifference")]
    public void Read_OfAWishToRaise_Raises(string typed) => Assert.IsType<ChatCommand.Raise>(ChatCommand.Read(typed));

    [Theory]
    [InlineData("my cases")]
    [InlineData("My cases, please")]
    [InlineData("cases")]
    [InlineData("list my cases")]
    [InlineData("show me all my cases")]
    [InlineData("show my open cases")]
    [InlineData("list my open differences")]
    [InlineData("my drafts")]
    [InlineData("my differences")]
    [InlineData("what are my cases?")]
    public void Read_OfAWishForTheList_Lists(string typed) =>
        Assert.IsType<ChatCommand.MyCases>(ChatCommand.Read(typed));

    [Theory]
    [InlineData("form RPD-2026-000123", Reference)]
    [InlineData("Please print the form of rpd 2026 000123", Reference)]
    [InlineData("get the form", null)]
    public void Read_OfAWishForTheForm_GetsIt(string typed, string? reference) =>
        Assert.Equal(reference, Assert.IsType<ChatCommand.Form>(ChatCommand.Read(typed)).Reference?.Value);

    [Theory]
    [InlineData("use this channel")]
    [InlineData("Please use this channel from now on.")]
    [InlineData("work in this channel")]
    [InlineData("this channel!")]
    public void Read_OfAWishForAChannel_UsesIt(string typed) =>
        Assert.IsType<ChatCommand.UseChannel>(ChatCommand.Read(typed));

    [Theory]
    [InlineData("digest")]
    [InlineData("Show me the digest, please")]
    [InlineData("digest of all open cases")]
    public void Read_OfAWishForTheDigest_ShowsIt(string typed) =>
        Assert.IsType<ChatCommand.Digest>(ChatCommand.Read(typed));

    [Theory]
    [InlineData("status RPD-2026-000123")]
    [InlineData("rpd-2026-000123")]
    [InlineData("where is RPD-2026-000123?")]
    [InlineData("Where is my case RPD-2026-000123 now")]
    [InlineData("what has happened with RPD-2026-000123.")]
    [InlineData("show me the case (RPD-2026-000123)")]
    [InlineData("rpd 2026 000123")]
    [InlineData("RPD–2026–000123")]
    [InlineData("status RPD2026000123")]
    [InlineData("open RPD-2026-000123")]
    [InlineData("open the case RPD-2026-000123")]
    public void Read_WithAReference_ShowsWhereItIs(string typed) =>
        Assert.Equal(Reference, Assert.IsType<ChatCommand.Status>(ChatCommand.Read(typed)).Reference?.Value);

    [Theory]
    [InlineData("status")]
    [InlineData("where is it?")]
    [InlineData("status RPD-2026-123")]
    public void Read_OfStatusWithoutAReference_NamesNone(string typed) =>
        Assert.Null(Assert.IsType<ChatCommand.Status>(ChatCommand.Read(typed)).Reference);

    [Theory]
    [InlineData("withdraw RPD-2026-000123", Reference)]
    [InlineData("please withdraw rpd-2026-000123", Reference)]
    [InlineData("I want to take back RPD-2026-000123", Reference)]
    [InlineData("withdraw", null)]
    [InlineData("I want to take it back", null)]
    public void Read_OfAWishToWithdraw_Withdraws(string typed, string? reference) =>
        Assert.Equal(reference, Assert.IsType<ChatCommand.Withdraw>(ChatCommand.Read(typed)).Reference?.Value);

    [Theory]
    [InlineData("help")]
    [InlineData("hello")]
    [InlineData("Hi!")]
    [InlineData("?")]
    [InlineData("what can you do")]
    [InlineData("how does this work?")]
    public void Read_OfAGreetingOrQuestion_Helps(string typed) =>
        Assert.IsType<ChatCommand.Help>(ChatCommand.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("thank you")]
    [InlineData("The child was seen today.")]
    [InlineData("ok")]
    public void Read_OfAnythingElse_DoesNothing(string typed) =>
        Assert.IsType<ChatCommand.Other>(ChatCommand.Read(typed));
}
