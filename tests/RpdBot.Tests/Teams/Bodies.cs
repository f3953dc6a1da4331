using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace RpdBot.Tests.Teams;

/// <summary>Activities as Teams posts them, to be changed by a test.</summary>
public static class Bodies
{
    public const string PublicServiceUrl = "https://smba.trafficmanager.net/uk/11111111-1111-1111-1111-111111111111/";
    public const string LocalServiceUrl = "http://127.0.0.1:9/teams/";

    /// <summary>A message in a personal chat.</summary>
    public static JsonObject Message(string serviceUrl = LocalServiceUrl, string id = "1795307638553") =>
        JsonNode
            .Parse(
                $$"""
                {
                  "type": "message", "id": "{{id}}", "text": "hello", "textFormat": "plain",
                  "timestamp": "2026-11-22T00:33:58.476Z", "localTimezone": "UTC", "locale": "en-GB",
                  "channelId": "msteams", "serviceUrl": "{{serviceUrl}}",
                  "from": { "id": "29:ann", "name": "Ann Example", "aadObjectId": "aaaaaaaa-0000-0000-0000-000000000001" },
                  "recipient": { "id": "28:{{TeamsHost.AppId}}", "name": "RPD Bot" },
                  "conversation": { "id": "a:chat-ann", "conversationType": "personal", "tenantId": "{{TeamsHost.Tenant}}" },
                  "entities": [{ "type": "clientInfo", "locale": "en-GB", "platform": "Web" }],
                  "channelData": { "tenant": { "id": "{{TeamsHost.Tenant}}" } }
                }
                """
            )!
            .AsObject();

    /// <summary>Somebody pressed an Action.Execute.</summary>
    public static JsonObject CardAction(string serviceUrl = LocalServiceUrl, string id = "f:1") =>
        Message(serviceUrl, id)
            .With("type", "invoke")
            .With("name", "adaptiveCard/action")
            .With("replyToId", "1795307638554")
            .With("value", JsonNode.Parse("""{ "action": { "type": "Action.Execute", "verb": "go", "data": {} } }"""));

    /// <summary>Changes one member, in place; null removes it.</summary>
    public static JsonObject With(this JsonObject json, string member, JsonNode? value)
    {
        json.Remove(member);
        if (value is not null)
        {
            json[member] = value;
        }

        return json;
    }

    /// <summary>Changes one member of one member, in place.</summary>
    public static JsonObject With(this JsonObject json, string outer, string member, JsonNode? value)
    {
        json[outer]!.AsObject().With(member, value);
        return json;
    }

    /// <summary>The body of a request.</summary>
    public static HttpContent Json(this JsonObject json) => Text(json.ToJsonString());

    /// <summary>Any text, said to be JSON.</summary>
    public static HttpContent Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    /// <summary>Any bytes, said to be JSON.</summary>
    public static HttpContent Bytes(byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        return content;
    }
}
