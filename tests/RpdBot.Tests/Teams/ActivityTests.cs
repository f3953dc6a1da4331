using System.Text.Json;
using RpdBot.Teams;

namespace RpdBot.Tests.Teams;

public sealed class ActivityTests
{
    private const string Bot = "28:bot";

    [Theory]
    [InlineData("<at>RPD Bot</at> raise a difference", "raise a difference")]
    [InlineData("<at>RPD Bot</at>raise", "raise")]
    [InlineData("<at>RPD Bot</at>&nbsp;where is it?\n", "where is it?")]
    [InlineData("<AT>rpd bot</AT> help", "help")]
    [InlineData("tell me, <at>RPD Bot</at>", "tell me,")]
    [InlineData("<at>RPD Bot</at> and <at>RPD Bot</at>", "and")]
    [InlineData("<at>RPD Bot</at> hello <at>Ben Example</at>", "hello <at>Ben Example</at>")]
    [InlineData("  hello  ", "hello")]
    [InlineData("a &lt; b &amp;amp; c&#39;s", "a < b &amp; c's")]
    [InlineData("raise&nbsp;a&nbsp;difference", "raise a difference")]
    [InlineData("<at>RPD Bot</at>", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void RemoveRecipientMention_OfAnyText_LeavesWhatWasWritten(string? text, string expected)
    {
        var activity = Mentioning(text, ("28:bot", "<at>RPD Bot</at>"), ("29:ben", "<at>Ben Example</at>"));

        Assert.Equal(expected, activity.RemoveRecipientMention());
    }

    [Fact]
    public void RemoveRecipientMention_WithoutTheMentionsText_UsesTheName()
    {
        var activity = Mentioning("<at>RPD Bot</at> help", ("28:bot", null));

        Assert.Equal("help", activity.RemoveRecipientMention());
    }

    [Fact]
    public void RemoveRecipientMention_OfAnotherBot_LeavesIt()
    {
        var activity = Mentioning("<at>Other Bot</at> help", ("28:other", "<at>Other Bot</at>"));

        Assert.Equal("<at>Other Bot</at> help", activity.RemoveRecipientMention());
    }

    [Fact]
    public void Activity_Read_HasWhatTeamsSends()
    {
        var activity = Read(Bodies.Message());

        Assert.Equal("hello", activity.Text);
        Assert.Equal("aaaaaaaa-0000-0000-0000-000000000001", activity.From!.AadObjectId);
        Assert.True(activity.Conversation!.IsPersonal());
        Assert.Equal(TeamsHost.Tenant, activity.TenantId());
        Assert.Equal(TeamsHost.Tenant, activity.ChannelData!.Tenant!.Id);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 0, 33, 58, 476, TimeSpan.Zero), activity.Timestamp);
    }

    [Fact]
    public void CardAction_Read_IsOne()
    {
        var activity = Read(Bodies.CardAction());

        Assert.True(activity.IsCardAction());
        Assert.Equal("go", activity.Value!.Value.GetProperty("action").GetProperty("verb").GetString());
    }

    [Fact]
    public void Activity_Written_HasNoNullsAndNoNeedlessEscapes()
    {
        var json = JsonSerializer.Serialize(Activity.ForText("it’s <b> é 😀"), TeamsJson.Writing);

        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
        Assert.Contains("it’s <b> é", json, StringComparison.Ordinal);
    }

    [Fact]
    public void ConversationReference_KeptAsJson_ComesBackTheSame()
    {
        var reference = Read(Bodies.Message()).GetConversationReference();

        var json = JsonSerializer.Serialize(reference, TeamsJson.Writing);

        Assert.Equal(reference, JsonSerializer.Deserialize<ConversationReference>(json, TeamsJson.Reading));
    }

    [Fact]
    public void ConversationReference_OfAnUpdateWithoutAConversationTenant_HasTheTenant()
    {
        var activity = Read(Bodies.Message().With("conversation", "tenantId", null));

        Assert.Equal(TeamsHost.Tenant, activity.GetConversationReference().Conversation.TenantId);
    }

    [Fact]
    public void Records_AsText_HaveNoNamesAndNoWords()
    {
        var activity = Read(Bodies.Message());
        var texts = $"{activity} {activity.From} {activity.Conversation} {activity.GetConversationReference()}";

        Assert.DoesNotContain("Ann", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("hello", texts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("19:channel@thread.tacv2;messageid=1795307638553", "19:channel@thread.tacv2")]
    [InlineData("19:channel@thread.tacv2", "19:channel@thread.tacv2")]
    [InlineData("a:chat", "a:chat")]
    public void WithoutThread_OfAnyId_LeavesTheChannel(string id, string expected) =>
        Assert.Equal(expected, ConversationAccount.WithoutThread(id));

    private static Activity Read(System.Text.Json.Nodes.JsonObject json) =>
        json.Deserialize<Activity>(TeamsJson.Reading)!;

    private static Activity Mentioning(string? text, params (string Id, string? Text)[] mentions) =>
        new()
        {
            Text = text,
            Recipient = new ChannelAccount { Id = Bot, Name = "RPD Bot" },
            Entities =
            [
                .. mentions.Select(mention => new Entity
                {
                    Type = Entity.Mention,
                    Mentioned = new ChannelAccount { Id = mention.Id },
                    Text = mention.Text,
                }),
            ],
        };
}
