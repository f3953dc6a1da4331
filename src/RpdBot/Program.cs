using RpdBot;
using RpdBot.People.Check;
using RpdBot.Procedures;
using RpdBot.Procedures.Describing;

return args switch
{
    ["people", "check", .. var settings] => await Start.RunAsync(() => PeopleCommand.CheckAsync(settings, Console.Out)),
    [ProceduresTool.Word, .. var asked] => new ProceduresTool(
        Path.Combine(AppContext.BaseDirectory, ProceduresSetup.Folder),
        Console.Out
    ).Run(asked),
    _ => await Start.RunAsync(() => BotHost.Build(args).RunAsync()),
};
