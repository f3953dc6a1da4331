using System.Globalization;
using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>The activities that Teams sends, in the shapes in which it sends them.</summary>
internal static class FakeActivities
{
    public static JsonObject Message(FakeTeamsServer server, FakeUser user, FakeConversation where, string text) =>
        From(server, user, where, "message", where.NextId()).With("text", text).With("textFormat", "plain");

    public static JsonObject Mention(FakeTeamsServer server, FakeUser user, FakeConversation channel, string text)
    {
        var at = $"<at>{server.BotName}</at>";
        var activity = Message(server, user, channel, $"{at} {text}\n");
        activity["conversation"]!["id"] = $"{channel.Id};messageid={activity["id"]}";
        activity["entities"]!
            .AsArray()
            .Add(
                new JsonObject
                {
                    ["type"] = "mention",
                    ["mentioned"] = new JsonObject { ["id"] = server.BotId, ["name"] = server.BotName },
                    ["text"] = at,
                }
            );
        return activity;
    }

    public static JsonObject InstallationUpdate(
        FakeTeamsServer server,
        FakeUser user,
        FakeConversation where,
        string action
    ) => From(server, user, where, "installationUpdate", FreshId()).With("action", action);

    public static JsonObject MembersAdded(FakeTeamsServer server, FakeUser user, FakeConversation where)
    {
        var activity = From(server, user, where, "conversationUpdate", FreshId());
        var added = new JsonArray(new JsonObject { ["id"] = server.BotId });
        if (where.Type == "personal")
        {
            added.Add(new JsonObject { ["id"] = user.Id, ["aadObjectId"] = user.ObjectId });
        }

        return activity.With("membersAdded", added);
    }

    public static JsonObject Execute(
        FakeTeamsServer server,
        FakeUser user,
        ShownCard card,
        FakeAction action,
        JsonObject data
    )
    {
        var pressed = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = action.Title,
            ["verb"] = action.Verb,
            ["data"] = data,
        };
        return Pressed(server, user, card, "invoke", FreshId())
            .With("name", "adaptiveCard/action")
            .With("value", new JsonObject { ["action"] = pressed, ["trigger"] = "manual" });
    }

    /// <summary>What Teams sends when somebody takes a file that they were offered, or does not.</summary>
    public static JsonObject FileConsent(FakeTeamsServer server, FakeUser user, string offer, JsonObject value) =>
        From(server, user, user.Chat, "invoke", FreshId())
            .With("name", "fileConsent/invoke")
            .With("replyToId", offer)
            .With("value", value);

    public static JsonObject Submit(FakeTeamsServer server, FakeUser user, ShownCard card, JsonObject data) =>
        Pressed(server, user, card, "message", card.Conversation.NextId()).With("value", data);

    private static JsonObject Pressed(FakeTeamsServer server, FakeUser user, ShownCard card, string type, string id)
    {
        var activity = From(server, user, card.Conversation, type, id).With("replyToId", card.ActivityId);
        activity["conversation"]!["id"] = card.ThreadId;
        return activity;
    }

    private static JsonObject From(
        FakeTeamsServer server,
        FakeUser user,
        FakeConversation where,
        string type,
        string id
    ) =>
        new()
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = server.Time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            ["channelId"] = "msteams",
            ["serviceUrl"] = server.ServiceUrl,
            ["from"] = new JsonObject
            {
                ["id"] = user.Id,
                ["name"] = user.Name,
                ["aadObjectId"] = user.ObjectId,
            },
            ["recipient"] = new JsonObject { ["id"] = server.BotId, ["name"] = server.BotName },
            ["conversation"] = Conversation(server, where),
            ["locale"] = "en-GB",
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-GB" }),
            ["channelData"] = ChannelData(server, where),
        };

    private static JsonObject Conversation(FakeTeamsServer server, FakeConversation where)
    {
        var conversation = new JsonObject
        {
            ["id"] = where.Id,
            ["conversationType"] = where.Type,
            ["tenantId"] = server.TenantId,
        };
        return where.Type == "channel" ? conversation.With("isGroup", true) : conversation;
    }

    private static JsonObject ChannelData(FakeTeamsServer server, FakeConversation where)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = server.TenantId } };
        return where.Type == "channel"
            ? data.With("team", new JsonObject { ["id"] = server.TeamId })
                .With("channel", new JsonObject { ["id"] = where.Id })
            : data;
    }

    private static string FreshId() => "f:" + Guid.NewGuid();

    private static JsonObject With(this JsonObject json, string member, JsonNode value)
    {
        json[member] = value;
        return json;
    }
}
