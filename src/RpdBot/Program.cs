using RpdBot;
using RpdBot.Procedures;
using RpdBot.Procedures.Describing;

return args is [ProceduresTool.Word, .. var asked]
    ? new ProceduresTool(Path.Combine(AppContext.BaseDirectory, ProceduresSetup.Folder), Console.Out).Run(asked)
    : await Start.RunAsync(() => BotHost.Build(args).RunAsync());
