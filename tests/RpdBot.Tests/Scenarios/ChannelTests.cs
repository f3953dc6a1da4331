namespace RpdBot.Tests.Scenarios;

/// <summary>Who can choose the business unit's channel and ask for a digest, and where.</summary>
public sealed class ChannelTests
{
    [Fact]
    public async Task UseThisChannel_ByAListedPerson_SaysWhatWillCome()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();

        channel.LastCard.AssertSays("This is now the business unit's channel");
        channel.LastCard.AssertSays("Safeguarding Partnership");
        channel.LastCard.AssertSays("reference and initials only");
        channel.LastCard.AssertSilentOn("takes over");
    }

    [Fact]
    public async Task UseThisChannel_BySomebodyNotListed_ChangesNothing()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = partnership.Teams.Channel("Unit");
        await channel.InstallAsync(partnership.Unit);
        await partnership.Tamsin.MentionInChannelAsync(channel, "use this channel");

        Assert.Contains("not on its list", channel.Conversation.LastWords(), StringComparison.Ordinal);
        await partnership.PassAsync(TimeSpan.FromDays(4));
        Assert.Empty(channel.Cards);
        await partnership.Unit.MentionInChannelAsync(channel, "digest");
        Assert.Contains(
            "only in the business unit's channel",
            channel.Conversation.LastWords(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task UseThisChannel_InAPersonalChat_ChangesNothing()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Unit.SayAsync("use this channel");

        Assert.Contains("in the channel itself", partnership.Unit.Chat.LastWords(), StringComparison.Ordinal);
        Assert.Empty(await partnership.RowsOfTheUnitAsync());
        Assert.Empty(await partnership.WakeupsAsync());
    }

    [Fact]
    public async Task UseThisChannel_Elsewhere_TakesOverAndSaysSo()
    {
        await using var partnership = await Partnership.StartAsync();
        var first = await partnership.WithChannelAsync();
        var second = await partnership.WithChannelAsync("Second");
        second.LastCard.AssertSays("It takes over from another channel");
        await partnership.PassAsync(TimeSpan.FromDays(1));

        Assert.Empty(first.Digests());
        Assert.Single(second.Digests());
        await partnership.Unit.MentionInChannelAsync(first, "digest");
        Assert.Empty(first.Digests());
    }

    [Fact]
    public async Task UseThisChannel_Again_SaysThatItIsAlready()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.WithChannelAsync();
        var channel = await partnership.WithChannelAsync();

        channel.LastCard.AssertSays("This is the business unit's channel already");
    }

    [Fact]
    public async Task Digest_BySomebodyNotListed_IsNotShown()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        await partnership.Tamsin.MentionInChannelAsync(channel, "digest");
        await partnership.Tamsin.SayAsync("digest");

        Assert.Empty(channel.Digests());
        Assert.Contains("not on its list", channel.Conversation.LastWords(), StringComparison.Ordinal);
        Assert.Contains("not on its list", partnership.Tamsin.Chat.LastWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Digest_ByAListedPerson_IsShownInTheChannelAndInTheirChat()
    {
        await using var partnership = await Partnership.StartAsync();
        var channel = await partnership.WithChannelAsync();
        partnership.Clock.Advance(TimeSpan.FromMinutes(1));
        await partnership.Robin.RaiseAsync("not-yet");
        await partnership.QuietAsync();
        await partnership.Unit.MentionInChannelAsync(channel, "digest");
        await partnership.Unit.SayAsync("digest");

        foreach (var card in new[] { channel.LastCard, partnership.Unit.LastCard })
        {
            card.AssertSays("Digest for Thursday 4 June 2026");
            card.AssertSays("1 difference was raised.");
            card.AssertSays("Before the formal stage: 1 open, none of them late.");
        }
    }

    [Fact]
    public async Task Digest_BeforeThereIsAChannel_IsShownInTheChat()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Unit.SayAsync("digest");

        partnership.Unit.LastCard.AssertSays("Nothing waits and nothing is late.");
    }

    [Fact]
    public async Task Help_ForSomebodyListed_NamesWhatTheyCanType()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Unit.SayAsync("help");
        await partnership.Robin.SayAsync("help");

        partnership.Unit.LastCard.AssertSays("use this channel");
        partnership.Unit.LastCard.AssertSays("digest");
        partnership.Robin.LastCard.AssertSilentOn("use this channel");
        partnership.Robin.LastCard.AssertSilentOn("digest");
    }
}
