using System.Text.Json;

namespace RpdBot.Teams.Inbound;

/// <summary>Reads an activity from a request, and no more of it than an activity can be.</summary>
internal static class ActivityReader
{
    /// <summary>The largest body read, in bytes.</summary>
    public const int LargestBody = 256 * 1024;

    private static readonly Refusal TooLarge = new(StatusCodes.Status413PayloadTooLarge, "The body is too large.");

    private static readonly Refusal NotJson = new(
        StatusCodes.Status415UnsupportedMediaType,
        "The body must be application/json."
    );

    /// <summary>Reads and checks the body's form; who sent it is not known yet.</summary>
    public static async Task<Received> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > LargestBody)
        {
            return TooLarge;
        }

        if (!request.HasJsonContentType())
        {
            return NotJson;
        }

        using var body = new MemoryStream();
        return await TryReadAsync(request, body) ? Parse(body) : TooLarge;
    }

    private static async Task<bool> TryReadAsync(HttpRequest request, MemoryStream body)
    {
        var buffer = new byte[8192];
        while (await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is > 0 and var read)
        {
            if (body.Length + read > LargestBody)
            {
                return false;
            }

            body.Write(buffer, 0, read);
        }

        return true;
    }

    private static Received Parse(MemoryStream body)
    {
        try
        {
            body.Position = 0;
            var activity = JsonSerializer.Deserialize<Activity>(body, TeamsJson.Reading);
            return activity is null ? Refusal.Malformed("The body must be an object.") : Check(activity);
        }
        catch (JsonException)
        {
            return Refusal.Malformed("The body is not an activity in JSON.");
        }
    }

    private static Received Check(Activity activity) =>
        MissingMember(activity) is { } member ? Refusal.Malformed($"The activity has no {member}.") : activity;

    private static string? MissingMember(Activity activity) =>
        activity switch
        {
            { Type: null or "" } => "type",
            { Id: null or "" } => "id",
            { ChannelId: null or "" } => "channelId",
            { ServiceUrl: null or "" } => "serviceUrl",
            { Conversation: null or { Id: null or "" } } => "conversation",
            { Type: ActivityTypes.Message or ActivityTypes.Invoke, From: null or { Id: null or "" } } => "from",
            _ => null,
        };
}
