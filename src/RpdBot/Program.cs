using RpdBot;

return await Start.RunAsync(() => BotHost.Build(args).RunAsync());
