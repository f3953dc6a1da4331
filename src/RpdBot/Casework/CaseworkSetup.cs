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
        services.AddHealthChecks().AddCheck<DeliveryHealth>("delivery").AddCheck<ChannelsHealth>("channels");
        return services
            .AddSingleton(configuration.GetSection(CardOptions.Section).Get<CardOptions>() ?? new CardOptions())
            .AddSingleton<CaseBook>()
            .AddSingleton<CaseCommit>()
            .AddSingleton<CaseworkMeter>()
            .AddSingleton<CaseWriter>()
            .AddSingleton<Monitors>()
            .AddSingleton<RoleFinder>()
            .AddSingleton<Contacts>()
            .AddSingleton<Channels>()
            .AddSingleton<CaseCards>()
            .AddSingleton<RegisterBook>()
            .AddSingleton<RegisterWork>()
            .AddForms(configuration)
            .AddBackstop(configuration)
            .AddDelivery();
    }

    private static IServiceCollection AddBackstop(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<BackstopOptions>()
            .Bind(configuration.GetSection(BackstopOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services
            .AddSingleton<SetAside>()
            .AddSingleton<Undelivered>()
            .AddSingleton<Backstop>()
            .AddHostedService<BackstopService>();
    }

    private static IServiceCollection AddDelivery(this IServiceCollection services) =>
        services
            .AddSingleton<DeliveryQueue>()
            .AddSingleton<Outbox>()
            .AddSingleton<SentCards>()
            .AddSingleton<Reach>()
            .AddSingleton<RoleWork>()
            .AddSingleton<OfficeWork>()
            .AddSingleton<Introductions>()
            .AddSingleton<CardWork>()
            .AddSingleton<CardRefresh>()
            .AddSingleton<RefreshWork>()
            .AddSingleton<AgainWork>()
            .AddSingleton<MailWork>()
            .AddSingleton<SlotWork>()
            .AddSingleton<Arrangements>()
            .AddSingleton<AwayWork>()
            .AddSingleton<AwayBook>()
            .AddSingleton<AbsenceWork>()
            .AddSingleton<TroubleReports>()
            .AddSingleton<Deliverer>()
            .AddHostedService<DeliveryWorker>()
            .AddSingleton<IWakeupHandler, CaseWakeups>()
            .AddSingleton<IWakeupHandler, AwayBook>();
}
