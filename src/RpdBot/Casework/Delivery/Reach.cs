using Microsoft.Extensions.Options;
using RpdBot.People.Install;
using RpdBot.Procedures;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Finds the way to a person: the chat that is known, or one that Teams makes for them.</summary>
/// <remarks>
/// Where Teams makes none, since the app is not there for them, it is added for them first, if the deployment may do that;
/// never for somebody who has removed it. Without an app id there is nobody to vouch for a new chat, so only those are used that the person opened.
/// </remarks>
public sealed class Reach(
    Contacts contacts,
    IConnector connector,
    IAppInstaller installer,
    IOptions<TeamsOptions> options
)
{
    /// <summary>Where to write to the person.</summary>
    public async Task<ReachAnswer> FindAsync(Person person, CancellationToken cancellation)
    {
        if (await contacts.FindAsync(person, cancellation) is { } known)
        {
            return new ReachAnswer.Here(known);
        }

        if (person.Entra is not { Tenant.Length: > 0 } entra)
        {
            return new ReachAnswer.Nowhere(Trouble.Unknown);
        }

        return options.Value is { HasAppId: true, MicrosoftAppId: { } app }
            ? await CreateAsync(person, entra, app, cancellation)
            : new ReachAnswer.Nowhere(Trouble.NoChat);
    }

    private async Task<ReachAnswer> CreateAsync(
        Person person,
        EntraId entra,
        string app,
        CancellationToken cancellation
    )
    {
        var answer = await connector.CreatePersonalConversationAsync(
            options.Value.ServiceUrl,
            $"28:{app}",
            entra.Tenant,
            entra.ObjectId,
            cancellation
        );
        switch (answer)
        {
            case CreateResult.Created created:
                await contacts.RememberAsync(person, created.Conversation, by: "", cancellation);
                return new ReachAnswer.Here(created.Conversation);
            case CreateResult.Failed { Why: SendResult.Unreachable }:
                return await contacts.HasRemovedAsync(person, cancellation)
                    ? new ReachAnswer.Nowhere(Trouble.Blocked)
                    : await InstallAsync(person, entra, app, cancellation);
            case CreateResult.Failed { Why: SendResult.Throttled throttled }:
                return new ReachAnswer.NotNow("throttled", throttled.RetryAfter);
            default:
                return new ReachAnswer.NotNow("no answer", After: null);
        }
    }

    private async Task<ReachAnswer> InstallAsync(
        Person person,
        EntraId entra,
        string app,
        CancellationToken cancellation
    )
    {
        switch (await installer.InstallAsync(entra, cancellation))
        {
            case InstallAnswer.Installed installed:
                var chat = ConversationReference.Of(
                    options.Value.ServiceUrl,
                    $"28:{app}",
                    entra.Tenant,
                    installed.Chat
                );
                await contacts.RememberAsync(person, chat, by: "", cancellation);
                return new ReachAnswer.Here(chat);
            case InstallAnswer.NotNow notNow:
                return new ReachAnswer.NotNow(notNow.Reason, notNow.After);
            case InstallAnswer.Never never:
                return new ReachAnswer.Nowhere(TroubleOf(never.Trouble));
            default:
                return new ReachAnswer.NotNow("no answer", After: null);
        }
    }

    private static Trouble TroubleOf(InstallTrouble trouble) =>
        trouble switch
        {
            InstallTrouble.NotAllowed => Trouble.NotAllowed,
            InstallTrouble.Unlicensed => Trouble.Unlicensed,
            InstallTrouble.Guest => Trouble.Guest,
            InstallTrouble.NotKnown => Trouble.NotKnown,
            InstallTrouble.Left => Trouble.Left,
            _ => Trouble.NoChat,
        };
}

/// <summary>Whether there is a way to somebody.</summary>
public abstract record ReachAnswer
{
    private ReachAnswer() { }

    /// <summary>There is.</summary>
    public sealed record Here(ConversationReference Conversation) : ReachAnswer;

    /// <summary>There is none until something changes.</summary>
    public sealed record Nowhere(Trouble Trouble) : ReachAnswer;

    /// <summary>It cannot be said now.</summary>
    public sealed record NotNow(string Reason, TimeSpan? After) : ReachAnswer;
}
