using RpdBot.Procedures;

namespace RpdBot.Tests.Scenarios;

/// <summary>Unknown references, other people's cases, cards that are no longer true.</summary>
public sealed class WrongPeopleTests
{
    [Theory]
    [InlineData("status {0}")]
    [InlineData("withdraw {0}")]
    public async Task Reference_OfSomebodyElsesCase_IsAnsweredAsAnUnknownOne(string command)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        foreach (var user in new[] { partnership.Stranger, partnership.Unit, partnership.Imani })
        {
            await user.SayAsync(string.Format(null, command, reference));
            await user.SayAsync(string.Format(null, command, "RPD-2026-9999999"[..15]));

            var said = user.Chat.Messages.Select(message => message["text"]?.ToString()).OfType<string>().ToList();
            Assert.Equal(2, said.Count);
            Assert.Single(said.Distinct());
            Assert.StartsWith("I know no case of that name", said[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task OldCard_WithTypedText_OffersItAsANote()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToOtherManagerAsync();
        var imani = partnership.Imani;
        var asked = imani.LastCard;
        await imani.ClickAsync(asked, "We have a proposal");
        var form = imani.LastCard;
        await partnership.PassAsync(new DateTimeOffset(2026, 6, 11, 16, 0, 0, TimeSpan.Zero));
        await partnership.AnswerAsync(partnership.Tamsin, "No answer: take it further");
        await imani.ClickAsync(form, "answer", ("s2-response", "We will visit on Friday."), ("on-record", "yes"));

        var offered = imani.Present(form);
        offered.AssertSays("This has been answered in the meantime.");
        Assert.Contains("We will visit on Friday.", offered.Input("note").Value, StringComparison.Ordinal);
        await imani.ClickAsync(offered, "Add the note");
        await partnership.QuietAsync();
        partnership.Tamsin.LastCard.AssertSays("We will visit on Friday.");
        Assert.Equal("confirm.1", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task OldCard_OfAClosedCase_ShowsTheEnd()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToConfirmAsync();
        var tamsin = partnership.Tamsin;
        var old = tamsin.LastCard;
        await partnership.AnswerAsync(tamsin, "It is resolved: close the case", AnsweringExtensions.LastContact);
        await tamsin.ClickAsync(old, "We need to talk again");

        var shown = tamsin.Present(old);
        shown.AssertSays("Closed: resolved");
        await partnership.AssertEndedAsync(reference, End.Resolved, "Closed: resolved");
    }

    [Fact]
    public async Task Click_InAChannel_IsNotAnsweredThere()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var before = (await partnership.CaseAsync(reference)).Revision;
        var tamsin = partnership.Tamsin;
        var click = tamsin.Click(tamsin.LastCard, "Add a note");
        click["conversation"]!["conversationType"] = "channel";
        click["conversation"]!["isGroup"] = true;
        var answer = await partnership.Teams.DeliverAsync(click);

        Assert.StartsWith("I talk about cases only in your own chat", answer.Message, StringComparison.Ordinal);
        Assert.Equal(before, (await partnership.CaseAsync(reference)).Revision);
    }

    [Theory]
    [InlineData("my cases")]
    [InlineData("status")]
    public async Task Question_InAChannel_IsNotAnsweredThere(string text)
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToManagersAsync();
        var channel = partnership.Teams.Channel("Team");
        await partnership.Tamsin.MentionInChannelAsync(channel, text);

        Assert.Empty(channel.Cards);
        Assert.StartsWith(
            "I talk about cases only in your own chat",
            Assert.Single(channel.Conversation.Messages)["text"]?.ToString(),
            StringComparison.Ordinal
        );
    }
}
