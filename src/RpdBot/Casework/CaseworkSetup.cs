using RpdBot.Wakeups;

namespace RpdBot.Casework;

/// <summary>Adds casework to the host.</summary>
public static class CaseworkSetup
{
    /// <summary>Adds the write path, delivery and the handler of wake-ups for cases.</summary>
    public static IServiceCollection AddCasework(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<CaseworkOptions>()
            .Bind(configuration.GetSection(CaseworkOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services
            .AddSingleton(configuration.GetSection(CardOptions.Section).Get<CardOptions>() ?? new CardOptions())
            .AddSingleton<CaseBook>()
            .AddSingleton<CaseCommit>()
            .AddSingleton<CaseWriter>()
            .AddSingleton<Monitors>()
            .AddSingleton<RoleFinder>()
            .AddSingleton<Contacts>()
            .AddSingleton<Channels>()
            .AddSingleton<CaseCards>()
            .AddSingleton<RegisterBook>()
            .AddSingleton<RegisterWork>()
            .AddForms(configuration)
            .AddDelivery();
    }

    private static IServiceCollection AddDelivery(this IServiceCollection services) =>
        services
            .AddSingleton<DeliveryQueue>()
            .AddSingleton<Outbox>()
            .AddSingleton<SentCards>()
            .AddSingleton<Reach>()
            .AddSingleton<RoleWork>()
            .AddSingleton<OfficeWork>()
            .AddSingleton<CardWork>()
            .AddSingleton<CardRefresh>()
            .AddSingleton<AgainWork>()
            .AddSingleton<SlotWork>()
            .AddSingleton<TroubleReports>()
            .AddSingleton<Deliverer>()
            .AddHostedService<DeliveryWorker>()
            .AddSingleton<IWakeupHandler, CaseWakeups>();
}
