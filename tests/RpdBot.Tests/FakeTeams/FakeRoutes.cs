using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>What the connector does with each request, as strictly as Teams and its local client do.</summary>
internal sealed class FakeRoutes(FakeTeamsServer server)
{
    public FakeReply Route(string method, string[] path, JsonObject body) =>
        (method, path) switch
        {
            ("POST", ["v3", "conversations"]) => Create(body),
            ("POST", ["v3", "conversations", var id, "activities"]) => Post(id, body),
            ("POST", ["v3", "conversations", var id, "activities", _]) => Post(id, body),
            ("PUT", ["v3", "conversations", var id, "activities", var activity]) => Put(id, activity, body),
            ("GET", ["v3", "conversations", var id, "members", var member]) => Member(id, member),
            _ => FakeReply.Error(501, "NotImplemented"),
        };

    private FakeReply Post(string id, JsonObject activity)
    {
        if (server.Find(id) is not { } conversation)
        {
            return FakeReply.Error(404, "ConversationNotFound");
        }

        if (server.OwnerOf(conversation) is { IsReachable: false })
        {
            return FakeReply.Error(403, "MessageWritesBlocked");
        }

        var root = id.Split(";messageid=") is [_, var thread] ? thread : null;
        return activity["type"]?.ToString() == "typing" ? new FakeReply(202) : Stand(conversation, activity, root);
    }

    private static FakeReply Stand(FakeConversation conversation, JsonObject activity, string? root)
    {
        var bubbles = Bubbles(activity);
        if (bubbles == 0)
        {
            return FakeReply.Error(400, "BadSyntax");
        }

        var id = conversation.Post(activity, root);
        return bubbles == 1 ? FakeReply.Id(201, id) : new FakeReply(202); // several bubbles: no id to update them by
    }

    private FakeReply Put(string id, string activityId, JsonObject activity)
    {
        if (server.Find(id) is not { } conversation)
        {
            return FakeReply.Error(404, "ConversationNotFound");
        }

        if (!conversation.Has(activityId))
        {
            return FakeReply.Error(404, "ActivityNotFoundInConversation");
        }

        if (Bubbles(activity) != 1)
        {
            return FakeReply.Error(400, "BadSyntax");
        }

        conversation.Put(activityId, activity);
        return FakeReply.Id(200, activityId);
    }

    private FakeReply Create(JsonObject body) =>
        (bool?)body["isGroup"] == true ? CreateThread(body) : CreatePersonal(body);

    private FakeReply CreatePersonal(JsonObject body)
    {
        var members = body["members"] as JsonArray ?? [];
        if (members.Count != 1 || body["tenantId"]?.ToString() != server.TenantId)
        {
            return FakeReply.Error(400, "BadSyntax");
        }

        return server.FindUser(members[0]!["id"]!.ToString()) switch
        {
            null => FakeReply.Error(404, "UserNotFound"),
            { IsReachable: false } => FakeReply.Error(403, "BotNotInConversationRoster"),
            var user => FakeReply.Id(201, user.Chat.Id),
        };
    }

    private FakeReply CreateThread(JsonObject body)
    {
        var channel = body["channelData"]?["channel"]?["id"]?.ToString();
        if (channel is null || body["activity"] is not JsonObject activity || Bubbles(activity) != 1)
        {
            return FakeReply.Error(400, "BadSyntax");
        }

        if (server.Find(channel) is not { } conversation)
        {
            return FakeReply.Error(404, "ConversationNotFound");
        }

        var id = conversation.Post(activity.DeepClone().AsObject(), root: null);
        return new FakeReply(201, new JsonObject { ["id"] = $"{channel};messageid={id}", ["activityId"] = id });
    }

    private FakeReply Member(string id, string member)
    {
        if (server.Find(id) is not { } conversation || server.FindUser(member) is not { } user)
        {
            return FakeReply.Error(404, "MemberNotFoundInConversation");
        }

        return conversation.Type == "personal" && user.Chat != conversation
            ? FakeReply.Error(404, "MemberNotFoundInConversation")
            : new FakeReply(200, Describe(user));
    }

    private JsonObject Describe(FakeUser user) =>
        new()
        {
            ["id"] = user.Id,
            ["aadObjectId"] = user.ObjectId,
            ["name"] = user.Name,
            ["email"] = user.Email,
            ["userPrincipalName"] = user.Email,
            ["tenantId"] = server.TenantId,
            ["userRole"] = "user",
        };

    private static int Bubbles(JsonObject activity)
    {
        var texts = string.IsNullOrEmpty(activity["text"]?.ToString()) ? 0 : 1;
        return texts + (activity["attachments"] as JsonArray ?? []).Count;
    }
}
