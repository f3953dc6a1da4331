using System.Text.Json.Nodes;
using RpdBot.Teams;
using RpdBot.Tests.Teams;

namespace RpdBot.Tests.FakeTeams;

public sealed class FakeTeamsServerTests : IAsyncLifetime
{
    private FakeTeamsServer _teams = null!;
    private TeamsHost _host = null!;
    private FakeUser _ann = null!;

    public async Task InitializeAsync()
    {
        _teams = await FakeTeamsServer.StartAsync();
        _host = await TeamsHost.StartAsync();
        _teams.BotUrl = _host.Url;
        _ann = _teams.User("Ann Example", "aaaaaaaa-0000-0000-0000-000000000001");
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _teams.DisposeAsync();
    }

    [Fact]
    public async Task Say_WithABotThatAnswersWithACard_ShowsTheCard()
    {
        BotReplies(Card("Question"));

        var answer = await _ann.SayAsync("hello");

        Assert.Equal(200, answer.Status);
        Assert.Equal("hello", Assert.Single(_host.Bot.Turns).Text);
        Assert.Contains("Question", _ann.LastCard.Text, StringComparison.Ordinal);
        Assert.Equal(1, _teams.Requests.CountOf("POST"));
    }

    [Fact]
    public async Task Click_OnExecute_SendsDataWithInputsAndShowsTheAnswersCard()
    {
        BotReplies(Card("Question"));
        await _ann.SayAsync("hello");
        _host.Bot.Answer(InvokeResponse.Card(Card("Thanks")));

        var answer = await _ann.ClickAsync(_ann.LastCard, "Send", ("note", "as discussed"), ("Colour", "Green"));

        var action = _host.Bot.Turns[^1].Value!.Value.GetProperty("action");
        Assert.Equal("form.send", action.GetProperty("verb").GetString());
        Assert.Equal("as discussed", action.GetProperty("data").GetProperty("in.1.note").GetString());
        Assert.Equal("g", action.GetProperty("data").GetProperty("in.1.colour").GetString());
        Assert.Equal("false", action.GetProperty("data").GetProperty("in.1.urgent").GetString());
        Assert.Equal(7, action.GetProperty("data").GetProperty("k").GetInt32());
        Assert.NotNull(answer.Card);
        Assert.Contains("Thanks", _ann.LastCard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Click_WithAnOldClient_SendsTheFallbackAsAMessage()
    {
        BotReplies(Card("Question"));
        await _ann.SayAsync("hello");
        _ann.HasOldClient = true;

        await _ann.ClickAsync(_ann.LastCard, "form.send", ("note", "x"));

        var turn = _host.Bot.Turns[^1];
        Assert.Equal(ActivityTypes.Message, turn.Type);
        Assert.Null(turn.Text);
        Assert.Equal("x", turn.Value!.Value.GetProperty("in.1.note").GetString());
    }

    [Fact]
    public async Task Click_OnAnUnknownButton_SaysWhichThereAre()
    {
        BotReplies(Card("Question"));
        await _ann.SayAsync("hello");

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => _ann.ClickAsync(_ann.LastCard, "Nope"));

        Assert.Contains("'Send' (form.send)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Put_AfterAnInvokeAnswer_IsWhatEverybodySees()
    {
        BotReplies(Card("Question"));
        await _ann.SayAsync("hello");
        var card = _ann.LastCard;
        _host.Bot.Answer(InvokeResponse.Card(Card("Thanks")));
        await _ann.ClickAsync(card, "Send");

        await _host.Connector.UpdateAsync(
            _host.Bot.Turns[0].GetConversationReference(),
            card.ActivityId,
            Activity.ForCard(Card("For good")),
            CancellationToken.None
        );

        Assert.Contains("For good", Assert.Single(_ann.Cards).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_ByTwoPeople_StaysInTheirOwnChats()
    {
        BotReplies(Card("Question"));
        var ben = _teams.User("Ben Example", "aaaaaaaa-0000-0000-0000-000000000002");

        await Task.WhenAll(_ann.SayAsync("one"), ben.SayAsync("two"), _ann.SayAsync("three"));

        Assert.Equal(2, _ann.Cards.Count);
        Assert.Single(ben.Cards);
    }

    [Fact]
    public async Task Install_OfTheApp_SendsBothActivities()
    {
        await _ann.InstallAsync();

        Assert.Equal(
            [ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate],
            _host.Bot.Turns.Select(turn => turn.Type).Order()
        );
    }

    [Fact]
    public async Task Mention_InAChannel_ArrivesInAThreadWithTheMention()
    {
        await _ann.MentionInChannelAsync(_teams.Channel("Differences"), "raise a difference");

        var turn = Assert.Single(_host.Bot.Turns);
        Assert.Contains(";messageid=", turn.Conversation!.Id, StringComparison.Ordinal);
        Assert.Equal("raise a difference", turn.RemoveRecipientMention());
    }

    [Fact]
    public async Task WaitForCard_WhenNoneComes_SaysWhatWasSeen()
    {
        var signal = new Signal();

        var fault = await Assert.ThrowsAsync<TimeoutException>(() =>
            signal.WaitUntilAsync(() => false, "a miracle", () => "nothing", TimeSpan.Zero)
        );

        Assert.Contains("a miracle", fault.Message, StringComparison.Ordinal);
        Assert.Contains("nothing", fault.Message, StringComparison.Ordinal);
    }

    private void BotReplies(JsonObject card) =>
        _host.Bot.OnTurn = async (activity, cancellation) =>
        {
            if (activity.Type == ActivityTypes.Message)
            {
                var reply = Activity.ForCard(card.DeepClone());
                await _host.Connector.SendAsync(activity.GetConversationReference(), reply, cancellation);
            }

            return null;
        };

    private static JsonObject Card(string text) =>
        JsonNode
            .Parse(
                $$"""
                {
                  "type": "AdaptiveCard", "version": "1.5",
                  "body": [
                    { "type": "RichTextBlock", "inlines": [{ "type": "TextRun", "text": "{{text}}" }] },
                    { "type": "Input.Text", "id": "in.1.note", "label": "Note" },
                    { "type": "Input.Toggle", "id": "in.1.urgent", "title": "Urgent" },
                    { "type": "Input.ChoiceSet", "id": "in.1.colour", "label": "Colour",
                      "choices": [{ "title": "Red", "value": "r" }, { "title": "Green", "value": "g" }] }
                  ],
                  "actions": [
                    { "type": "Action.Execute", "title": "Send", "verb": "form.send",
                      "data": { "k": 7, "verb": "form.send" },
                      "fallback": { "type": "Action.Submit", "title": "Send", "data": { "k": 7, "verb": "form.send" } } }
                  ]
                }
                """
            )!
            .AsObject();
}
