using RpdBot;
using RpdBot.People.Check;

return args is ["people", "check", .. var settings]
    ? await Start.RunAsync(() => PeopleCommand.CheckAsync(settings, Console.Out))
    : await Start.RunAsync(() => BotHost.Build(args).RunAsync());
