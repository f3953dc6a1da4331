using RpdBot.Conversations.Raising;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>Adds the conversations to the host.</summary>
public static class ConversationsSetup
{
    /// <summary>Adds the handler of everything that arrives from Teams.</summary>
    public static IServiceCollection AddConversations(this IServiceCollection services) =>
        services
            .AddSingleton<WhoIs>()
            .AddSingleton<UnitTurns>()
            .AddSingleton<Lists>()
            .AddSingleton<ChatTurns>()
            .AddSingleton<ClickTurns>()
            .AddSingleton<CaseClicks>()
            .AddSingleton<AnswerClicks>()
            .AddSingleton<ChannelClicks>()
            .AddSingleton<FormTurns>()
            .AddSingleton<FormDrafts>()
            .AddSingleton<QuestionClicks>()
            .AddSingleton<RoleClicks>()
            .AddSingleton<AwayTurns>()
            .AddSingleton<Waiting>()
            .AddSingleton<FirstContact>()
            .AddSingleton<Installs>()
            .AddSingleton<StandingCards>()
            .AddSingleton<Replies>()
            .AddSingleton<Echoes>()
            .AddHostedService(provider => provider.GetRequiredService<Echoes>())
            .AddRaising()
            .AddSingleton<IBot, TurnRouter>();

    private static IServiceCollection AddRaising(this IServiceCollection services) =>
        services
            .AddSingleton<Serving>()
            .AddSingleton<Drafts>()
            .AddSingleton<DialogSteps>()
            .AddSingleton<DialogCards>()
            .AddSingleton<DraftStart>()
            .AddSingleton<DraftRaising>()
            .AddSingleton<PartnershipAgain>()
            .AddSingleton<RaiseDialog>();
}
