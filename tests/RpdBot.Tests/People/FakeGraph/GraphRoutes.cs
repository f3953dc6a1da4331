using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace RpdBot.Tests.People.FakeGraph;

/// <summary>What Graph answers, for the requests that a bot makes.</summary>
public sealed partial class GraphRoutes(FakeGraphServer server)
{
    private const int LargestPage = 100;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/v1.0/users", context => WithAsync(context, "User.Read.All", ListAsync));
        app.MapGet("/v1.0/users/{id}", context => WithAsync(context, "User.Read.All", OneAsync));
        app.MapGet("/v1.0/users/{id}/manager", context => WithAsync(context, "User.Read.All", ManagerAsync));
        app.MapGet(
            "/v1.0/users/{id}/mailboxSettings",
            context => WithAsync(context, "MailboxSettings.Read", MailboxAsync)
        );
        app.MapPost("/v1.0/users/{id}/sendMail", context => WithAsync(context, "Mail.Send", SendMailAsync));
        GraphAppRoutes.Map(app, WithAsync);
        app.MapGet(
            "/v1.0/groups/{id}/transitiveMembers/graph.user",
            context => WithAsync(context, "GroupMember.Read.All", MembersAsync)
        );
    }

    private async Task WithAsync(
        HttpContext context,
        string permission,
        Func<HttpContext, FakeTenant, Task> answerAsync
    )
    {
        var tenant = server.TenantOf(context)!;
        if (tenant.Permissions.Contains(permission))
        {
            await answerAsync(context, tenant);
        }
        else
        {
            await FakeGraphServer.RefuseAsync(
                context,
                403,
                "Authorization_RequestDenied",
                "Insufficient privileges to complete the operation."
            );
        }
    }

    private static Task OneAsync(HttpContext context, FakeTenant tenant)
    {
        if (Asked(context, tenant) is not { } user)
        {
            return NotFoundAsync(context, "Resource does not exist or one of its queried objects are not present.");
        }

        var answer = user.Select(context.Request.Query["$select"].FirstOrDefault());
        var expand = Expand().Match(context.Request.Query["$expand"].ToString());
        if (!expand.Success)
        {
            return context.Response.WriteAsJsonAsync(answer);
        }

        return IsEventual(context)
            ? context.Response.WriteAsJsonAsync(
                WithManagers(
                    tenant,
                    user,
                    answer,
                    int.Parse(expand.Groups["levels"].Value, CultureInfo.InvariantCulture),
                    expand.Groups["select"].Value
                )
            )
            : UnsupportedAsync(context);
    }

    private static Task ManagerAsync(HttpContext context, FakeTenant tenant) =>
        Asked(context, tenant)?.Manager is { } id && tenant.Users.TryGetValue(id, out var manager)
            ? context.Response.WriteAsJsonAsync(manager.Select(context.Request.Query["$select"].FirstOrDefault()))
            : NotFoundAsync(context, "Resource 'manager' does not exist.");

    private static Task MailboxAsync(HttpContext context, FakeTenant tenant) =>
        Asked(context, tenant)?.Mailbox is { } mailbox
            ? context.Response.WriteAsJsonAsync(new JsonObject { ["automaticRepliesSetting"] = mailbox.DeepClone() })
            : FakeGraphServer.RefuseAsync(
                context,
                404,
                "MailboxNotEnabledForRESTAPI",
                "The mailbox is either inactive, soft-deleted, or is hosted on-premise."
            );

    /// <summary>The mailbox may be named by its id or its address.</summary>
    private static async Task SendMailAsync(HttpContext context, FakeTenant tenant)
    {
        var mailbox = (string)context.Request.RouteValues["id"]!;
        if (!tenant.Users.Values.Any(user => user.Id == mailbox || user.Mail == mailbox))
        {
            await FakeGraphServer.RefuseAsync(context, 404, "ErrorInvalidUser", "The requested user is invalid.");
            return;
        }

        tenant.Sent.Enqueue((mailbox, (await JsonNode.ParseAsync(context.Request.Body))!));
        context.Response.StatusCode = 202;
    }

    private static Task ListAsync(HttpContext context, FakeTenant tenant)
    {
        var query = context.Request.Query;
        if (!IsEventual(context) || query["$count"] != "true")
        {
            return UnsupportedAsync(context);
        }

        if (GraphFilter.Read(query["$filter"].ToString()) is not { } fits)
        {
            return FakeGraphServer.RefuseAsync(context, 400, "BadRequest", "Invalid filter clause.");
        }

        var found = tenant
            .Users.Values.Where(fits)
            .OrderBy(user => user.DisplayName, StringComparer.OrdinalIgnoreCase)
            .Take(int.Parse(query["$top"].ToString(), CultureInfo.InvariantCulture))
            .Select(user => user.Select(query["$select"].FirstOrDefault()));
        return context.Response.WriteAsJsonAsync(new JsonObject { ["value"] = new JsonArray([.. found]) });
    }

    private Task MembersAsync(HttpContext context, FakeTenant tenant)
    {
        if (!tenant.Groups.TryGetValue((string)context.Request.RouteValues["id"]!, out var members))
        {
            return NotFoundAsync(context, "Resource does not exist or one of its queried objects are not present.");
        }

        var query = context.Request.Query;
        var from = query["$skiptoken"].Count == 0 ? 0 : int.Parse(query["$skiptoken"]!, CultureInfo.InvariantCulture);
        var page = members
            .Skip(from)
            .Take(LargestPage)
            .Select(id => tenant.Users[id].Select(query["$select"].FirstOrDefault()));
        var answer = new JsonObject { ["value"] = new JsonArray([.. page]) };
        if (from + LargestPage < members.Count)
        {
            answer["@odata.nextLink"] = string.Create(
                CultureInfo.InvariantCulture,
                $"{server.NextLinkElsewhere ?? $"http://{context.Request.Host}"}{context.Request.Path}?$select={query["$select"]}&$skiptoken={from + LargestPage}"
            );
        }

        return context.Response.WriteAsJsonAsync(answer);
    }

    /// <summary>Each manager inside the one below, so many levels, whether or not they go round in a circle.</summary>
    private static JsonObject WithManagers(
        FakeTenant tenant,
        GraphUser user,
        JsonObject answer,
        int levels,
        string select
    )
    {
        if (levels > 0 && user.Manager is { } id && tenant.Users.TryGetValue(id, out var manager))
        {
            answer["manager"] = WithManagers(tenant, manager, manager.Select(select), levels - 1, select);
        }

        return answer;
    }

    private static GraphUser? Asked(HttpContext context, FakeTenant tenant) =>
        tenant.Users.TryGetValue((string)context.Request.RouteValues["id"]!, out var user) ? user : null;

    private static bool IsEventual(HttpContext context) => context.Request.Headers["ConsistencyLevel"] == "eventual";

    private static Task UnsupportedAsync(HttpContext context) =>
        FakeGraphServer.RefuseAsync(context, 400, "Request_UnsupportedQuery", "Unsupported Query.");

    private static Task NotFoundAsync(HttpContext context, string message) =>
        FakeGraphServer.RefuseAsync(context, 404, "Request_ResourceNotFound", message);

    [GeneratedRegex(@"^manager\(\$levels=(?<levels>\d+);\$select=(?<select>[^)]+)\)$", RegexOptions.None, 1_000)]
    private static partial Regex Expand();
}
