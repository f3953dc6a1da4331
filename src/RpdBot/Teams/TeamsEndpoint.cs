using RpdBot.Teams.Inbound;

namespace RpdBot.Teams;

/// <summary>Where Teams finds the bot.</summary>
public static class TeamsEndpoint
{
    /// <summary>The path that is registered as the bot's messaging endpoint.</summary>
    public const string Path = "/api/messages";

    /// <summary>Maps <c>POST /api/messages</c>; any other method there is answered 405.</summary>
    public static IEndpointConventionBuilder MapTeams(this IEndpointRouteBuilder endpoints)
    {
        var reception = endpoints.ServiceProvider.GetRequiredService<Reception>();
        return endpoints.MapPost(Path, reception.HandleAsync);
    }
}
