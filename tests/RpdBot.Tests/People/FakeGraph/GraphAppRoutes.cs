using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace RpdBot.Tests.People.FakeGraph;

/// <summary>What Graph answers about the apps that people have in Teams.</summary>
internal static class GraphAppRoutes
{
    private const string Apps = "/v1.0/users/{id}/teamwork/installedApps";

    public static void Map(
        IEndpointRouteBuilder app,
        Func<HttpContext, string, Func<HttpContext, FakeTenant, Task>, Task> withAsync
    )
    {
        app.MapPost(Apps, context => withAsync(context, FakeTenant.InstallApps, AddAsync));
        app.MapGet(Apps, context => withAsync(context, FakeTenant.InstallApps, ListAsync));
        app.MapGet(Apps + "/{installation}/chat", context => withAsync(context, FakeTenant.InstallApps, ChatAsync));
    }

    private static async Task AddAsync(HttpContext context, FakeTenant tenant)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        var bound = (string?)(await JsonNode.ParseAsync(context.Request.Body))!["teamsApp@odata.bind"] ?? "";
        if (tenant.NoApp.TryGetValue(id, out var refusal))
        {
            await FakeGraphServer.RefuseAsync(context, refusal.Status, refusal.Code, refusal.Message);
        }
        else if (!tenant.Catalogue.Contains(bound[(bound.LastIndexOf('/') + 1)..]) || !tenant.Users.ContainsKey(id))
        {
            await FakeGraphServer.RefuseAsync(context, 404, "NotFound", "There is no such app or person.");
        }
        else if (!tenant.Apps.TryAdd(id, tenant.ChatOf(id)))
        {
            await FakeGraphServer.RefuseAsync(context, 409, "Conflict", "App already installed.");
        }
        else
        {
            context.Response.StatusCode = 201;
        }
    }

    private static Task ListAsync(HttpContext context, FakeTenant tenant)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        var isAsked = tenant.Catalogue.Any(app => context.Request.Query["$filter"] == $"teamsApp/id eq '{app}'");
        var found = new JsonArray();
        if (isAsked && tenant.Apps.ContainsKey(id))
        {
            found.Add(new JsonObject { ["id"] = $"installation-{id}" });
        }

        return context.Response.WriteAsJsonAsync(new JsonObject { ["value"] = found });
    }

    private static Task ChatAsync(HttpContext context, FakeTenant tenant)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        return
            tenant.Apps.TryGetValue(id, out var chat)
            && (string)context.Request.RouteValues["installation"]! == $"installation-{id}"
            ? context.Response.WriteAsJsonAsync(new JsonObject { ["id"] = chat, ["chatType"] = "oneOnOne" })
            : FakeGraphServer.RefuseAsync(context, 404, "NotFound", "There is no such installation.");
    }
}
