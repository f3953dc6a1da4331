using RpdBot.Casework;
using RpdBot.Conversations;
using RpdBot.Digests;
using RpdBot.Health;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Procedures.Calendars;
using RpdBot.Tables;
using RpdBot.Teams;
using RpdBot.Wakeups;

namespace RpdBot;

/// <summary>Puts the rooms together: the only place that names them all.</summary>
public static class BotHost
{
    /// <summary>The bot, ready to run. Nothing listens yet, and whatever is wrong with settings or store is thrown.</summary>
    /// <param name="args">Settings from the command line.</param>
    /// <param name="arrange">Changes to what is built, such as another clock.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? arrange = null)
    {
        // Settings and definitions lie beside the program; paths that a person gives are seen from where they stand.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        AddRooms(builder.Services, builder.Configuration, builder.Environment);
        arrange?.Invoke(builder);

        var app = builder.Build();
        app.Services.GetRequiredService<ProcedureCatalogue>(); // So that nothing listens with a procedure that lacks a setting.
        app.Services.GetRequiredService<ITables>(); // Opened now, so that nothing listens without a store.
        app.MapTeams();
        app.MapGet("/health/live", () => "live");
        app.MapGet("/health/ready", (Readiness readiness) => readiness.AnswerAsync());
        return app;
    }

    private static void AddRooms(
        IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        services.AddSingleton(ClockOf);
        services.AddProcedures(configuration, environment);
        services.AddPeople(configuration, environment);
        services.AddTables(configuration);
        services.AddWakeups(configuration);
        services.AddTeams(configuration);
        services.AddCasework(configuration);
        services.AddDigests(configuration);
        services.AddConversations();
        services.AddSingleton<Readiness>();
    }

    /// <summary>The clock on the wall, unless it was set for trying a procedure out.</summary>
    private static TimeProvider ClockOf(IServiceProvider host) =>
        host.GetRequiredService<CalendarOptions>().Now is { } now
            ? new SetClock(now, TimeProvider.System)
            : TimeProvider.System;
}
