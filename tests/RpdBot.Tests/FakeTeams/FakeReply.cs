using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>What the connector answers.</summary>
internal sealed record FakeReply(int Status, JsonNode? Body = null)
{
    public static FakeReply Error(int status, string code) =>
        new(
            status,
            new JsonObject
            {
                ["error"] = new JsonObject { ["code"] = code, ["message"] = "Refused." },
            }
        );

    public static FakeReply Id(int status, string id) => new(status, new JsonObject { ["id"] = id });
}
