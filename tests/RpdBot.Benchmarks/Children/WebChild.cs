using System.Text.Json.Nodes;

namespace RpdBot.Benchmarks.Children;

/// <summary>A bare turn: ASP.NET Core reads JSON of the size of a click, and writes JSON of the size of its answer.</summary>
internal static class WebChild
{
    public static async Task RunAsync(string answerFile)
    {
        var answer = JsonNode.Parse(await File.ReadAllTextAsync(answerFile));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapPost(
            "/api/messages",
            async (HttpContext context) =>
            {
                _ = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
                await context.Response.WriteAsJsonAsync(answer, context.RequestAborted);
            }
        );
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.First());
        await Console.In.ReadToEndAsync();
    }
}
