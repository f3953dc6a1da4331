using System.Text.Json.Nodes;

namespace RpdBot.Tests.People.FakeGraph;

/// <summary>Somebody of a fake tenant, as Graph would tell of them.</summary>
public sealed record GraphUser(string Id, string DisplayName)
{
    public string? Mail { get; init; }

    public string? UserPrincipalName { get; init; }

    public string? JobTitle { get; init; }

    public string? CompanyName { get; init; }

    public bool AccountEnabled { get; init; } = true;

    public string UserType { get; init; } = "Member";

    /// <summary>Their manager's object id.</summary>
    public string? Manager { get; init; }

    /// <summary>What their mailbox says; null for no mailbox.</summary>
    public JsonObject? Mailbox { get; init; }

    /// <summary>One property by Graph's name; null for what is not known here.</summary>
    public JsonNode? Property(string name) =>
        name switch
        {
            "id" => Id,
            "displayName" => DisplayName,
            "surname" => DisplayName[(DisplayName.LastIndexOf(' ') + 1)..],
            "mail" => Mail,
            "userPrincipalName" => UserPrincipalName ?? Mail,
            "jobTitle" => JobTitle,
            "companyName" => CompanyName,
            "businessPhones" => new JsonArray("01632 960000"),
            "accountEnabled" => AccountEnabled,
            "userType" => UserType,
            _ => null,
        };

    /// <summary>The properties that were asked for, and no others, as Graph answers.</summary>
    public JsonObject Select(string? select)
    {
        var answer = new JsonObject { ["@odata.type"] = "#microsoft.graph.user" };
        foreach (var name in (select ?? "id,displayName,mail,userPrincipalName,jobTitle,businessPhones").Split(','))
        {
            answer[name] = Property(name);
        }

        return answer;
    }
}
