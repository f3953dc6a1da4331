using Microsoft.Graph;
using Microsoft.Graph.Models;
using RpdBot.People.Install;

namespace RpdBot.People.Graph;

/// <summary>Adds the app for people of one tenant, and finds their chats with it.</summary>
internal sealed class TenantApps(GraphServiceClient client, GraphCalls calls, GraphOptions options)
{
    /// <summary>Adds the app, unless it is there, and finds the chat.</summary>
    /// <param name="objectId">For whom.</param>
    /// <param name="app">The id of the app in the tenant's catalogue.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<InstallAnswer> InstallAsync(string objectId, string app, CancellationToken cancellation) =>
        await AddAsync(objectId, app, cancellation) switch
        {
            GraphReply<string>.Failed { Fault: { Kind: not GraphFaultKind.Conflict } fault } => Failed(fault),
            GraphReply<string>.NotThere => new InstallAnswer.Never(InstallTrouble.NotAllowed), // no such app here
            _ => await ChatAsync(objectId, app, cancellation),
        };

    /// <summary>What keeps the bot from seeing which apps somebody has; null when nothing does.</summary>
    public async Task<GraphFault?> FaultAsync(string objectId, string app, CancellationToken cancellation)
    {
        var answer = await calls.AskAsync(
            "somebody's apps",
            token =>
                client
                    .Users[objectId]
                    .Teamwork.InstalledApps.GetAsync(
                        ask => ask.QueryParameters.Filter = $"teamsApp/id eq '{app}'",
                        token
                    ),
            cancellation
        );
        return
            answer is GraphReply<UserScopeTeamsAppInstallationCollectionResponse>.Failed { Fault: var fault }
            && !fault.IsAboutLicence
            ? fault
            : null;
    }

    private Task<GraphReply<string>> AddAsync(string objectId, string app, CancellationToken cancellation) =>
        calls.AskAsync(
            "the app to be added for somebody",
            async token =>
            {
                var wanted = new UserScopeTeamsAppInstallation
                {
                    AdditionalData = new Dictionary<string, object>
                    {
                        ["teamsApp@odata.bind"] = $"{options.BaseUrl}/appCatalogs/teamsApps/{app}",
                    },
                };
                await client.Users[objectId].Teamwork.InstalledApps.PostAsync(wanted, cancellationToken: token);
                return app;
            },
            cancellation
        );

    private async Task<InstallAnswer> ChatAsync(string objectId, string app, CancellationToken cancellation)
    {
        var chat = await calls.AskAsync(
            "somebody's chat with the bot",
            async token =>
            {
                var installed = await client
                    .Users[objectId]
                    .Teamwork.InstalledApps.GetAsync(
                        ask => ask.QueryParameters.Filter = $"teamsApp/id eq '{app}'",
                        token
                    );
                return installed?.Value?.FirstOrDefault()?.Id is { } installation
                    ? await client
                        .Users[objectId]
                        .Teamwork.InstalledApps[installation]
                        .Chat.GetAsync(cancellationToken: token)
                    : null;
            },
            cancellation
        );
        return chat switch
        {
            GraphReply<Chat>.Got { Value.Id: { Length: > 0 } id } => new InstallAnswer.Installed(id),
            GraphReply<Chat>.Failed failed => Failed(failed.Fault),
            _ => new InstallAnswer.NotNow("the chat is not there yet"),
        };
    }

    private static InstallAnswer Failed(GraphFault fault) =>
        fault switch
        {
            { IsAboutLicence: true } => new InstallAnswer.Never(InstallTrouble.Unlicensed),
            { Kind: GraphFaultKind.Forbidden } => new InstallAnswer.Never(InstallTrouble.NotAllowed),
            _ => new InstallAnswer.NotNow(fault.Text, fault.RetryAfter),
        };
}
