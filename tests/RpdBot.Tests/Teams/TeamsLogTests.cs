using System.Text.Json.Nodes;
using RpdBot.Teams;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Teams;

public sealed class TeamsLogTests
{
    private const string Canary = "CANARY-7f3a";

    [Fact]
    public async Task Log_AtTraceLevel_NeverHasWhatAnybodyWrote()
    {
        await using var teams = await FakeTeamsServer.StartAsync();
        await using var host = await TeamsHost.StartAsync();
        teams.BotUrl = host.Url;
        teams.Authorization = "Bearer " + Canary;
        var ann = teams.User($"Ann {Canary}", "aaaaaaaa-0000-0000-0000-000000000001");
        host.Bot.OnTurn = (activity, cancellation) => AnswerAsync(host, activity, cancellation);

        await ann.InstallAsync();
        await ann.SayAsync(Canary);
        await ann.ClickAsync(ann.LastCard, "go", ("note", Canary));
        await ann.MentionInChannelAsync(teams.Channel("Differences"), Canary);
        teams.Faults.Next(new Fault.Refuse(500, Canary));
        await ann.SayAsync(Canary);
        host.Bot.OnTurn = (_, _) => throw new InvalidOperationException(Canary, new IOException(Canary));
        await ann.SayAsync(Canary);
        await teams.DeliverRawAsync($$"""{ "type": "{{Canary}}", "text": """);
        await teams.DeliverRawAsync(Bodies.Message().With("type", Canary).ToJsonString());

        Assert.NotEmpty(ann.Cards);
        Assert.Contains("Turn message", host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, host.Log.Text, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<InvokeResponse?> AnswerAsync(
        TeamsHost host,
        Activity activity,
        CancellationToken cancellation
    )
    {
        if (activity.Type == ActivityTypes.Message && activity.Conversation!.IsPersonal())
        {
            var chat = activity.GetConversationReference();
            await host.Connector.SendAsync(chat, Activity.ForCard(Card()), cancellation);
        }

        return activity.IsCardAction() ? InvokeResponse.Card(Card()) : null;
    }

    private static JsonNode Card() =>
        JsonNode.Parse(
            $$"""
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [{ "type": "TextBlock", "text": "{{Canary}}" }, { "type": "Input.Text", "id": "note" }],
              "actions": [{ "type": "Action.Execute", "title": "Go", "verb": "go", "data": { "x": "{{Canary}}" } }]
            }
            """
        )!;
}
