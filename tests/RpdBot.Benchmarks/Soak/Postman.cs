using System.Collections.Concurrent;
using System.Net;

namespace RpdBot.Benchmarks.Soak;

/// <summary>Stands between the people and the bot: delivers each activity again, byte for byte, until it is answered.</summary>
/// <remarks>As Teams does, and more patiently. Now and then an answered one is delivered once more, as if the answer had been lost.</remarks>
internal sealed class Postman : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly WebApplication _app;
    private readonly Random _random;
    private readonly string _bot;
    private int _redelivered;
    private int _turns;

    private Postman(WebApplication app, string bot, Random random)
    {
        (_app, _bot, _random) = (app, bot, random);
        app.MapPost("/api/messages", HandleAsync);
    }

    /// <summary>Where the people send to.</summary>
    public string Address => _app.Urls.First();

    /// <summary>How many activities were answered.</summary>
    public int Turns => _turns;

    /// <summary>How often one was delivered again.</summary>
    public int Redelivered => _redelivered;

    /// <summary>Everything that was answered with 200: what was sent, and the answer.</summary>
    public ConcurrentQueue<(string Activity, string Answer)> Answered { get; } = new();

    public static async Task<Postman> StartAsync(string bot, int seed)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var postman = new Postman(builder.Build(), bot, new Random(seed));
        await postman._app.StartAsync();
        return postman;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var activity = await reader.ReadToEndAsync(context.RequestAborted);
        var (status, answer) = await DeliverAsync(activity);
        if (Roll() < 2)
        {
            Interlocked.Increment(ref _redelivered);
            (status, answer) = await DeliverAsync(activity);
        }

        Interlocked.Increment(ref _turns);
        Answered.Enqueue((activity, answer));
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer, context.RequestAborted);
    }

    private async Task<(int Status, string Answer)> DeliverAsync(string activity)
    {
        while (true)
        {
            if (await TryAsync(activity) is { } answer)
            {
                return answer;
            }

            Interlocked.Increment(ref _redelivered);
            await Task.Delay(Pause);
        }
    }

    private async Task<(int Status, string Answer)?> TryAsync(string activity)
    {
        try
        {
            using var content = new StringContent(activity, System.Text.Encoding.UTF8, "application/json");
            using var response = await _client.PostAsync(new Uri(_bot + "/api/messages"), content);
            var answer = await response.Content.ReadAsStringAsync();
            return response.StatusCode >= HttpStatusCode.InternalServerError
                ? null
                : ((int)response.StatusCode, answer);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or IOException)
        {
            return null;
        }
    }

    private int Roll()
    {
        lock (_random)
        {
            return _random.Next(100);
        }
    }
}
