using Microsoft.Data.Sqlite;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Benchmarks.Soak;

/// <summary>Opens the store that the killed processes left, and says whether everything holds.</summary>
internal static class Verdict
{
    /// <returns>Whether something is broken.</returns>
    public static async Task<bool> GiveAsync(string folder, FakeTeamsServer teams, Postman postman, List<int> kills)
    {
        var references = References(folder);
        await using var bot = BotHost.Build(BenchSettings.On(folder));
        var files = new List<SoakCase>();
        foreach (var reference in references)
        {
            files.Add(await SoakCase.ReadAsync(bot.Services, reference));
        }

        var sent = new SentPosts(teams, kills);
        var checks = new Checks();
        foreach (var file in files)
        {
            CaseChecks.Check(checks, file);
            DeliveryChecks.Check(checks, file, bot.Services, sent);
            await RegisterChecks.CheckAsync(checks, file, bot.Services);
        }

        var reported = AnswerChecks.Check(checks, files, postman);
        sent.CheckDoubled(
            checks,
            [.. files.SelectMany(file => file.AskedAgain().Select(person => (file.Case.Reference.Value, person)))]
        );
        Console.WriteLine(
            $"{files.Count:N0} cases ({files.Count(file => file.Case.IsClosed):N0} closed), {files.Sum(file => file.Operations.Count):N0} commits, {files.Sum(file => file.Events.Count):N0} events, {reported:N0} answers that reported a change, {sent.Count:N0} posts about cases, {sent.Doubled:N0} of them doubled"
        );
        return checks.Report();
    }

    private static List<string> References(string folder)
    {
        using var store = new SqliteConnection($"Data Source={Path.Combine(folder, "rpdbot.db")};Pooling=False");
        store.Open();
        using var command = store.CreateCommand();
        command.CommandText = "SELECT DISTINCT partition FROM rows WHERE tbl = 'Cases'";
        using var rows = command.ExecuteReader();
        var references = new List<string>();
        while (rows.Read())
        {
            references.Add(rows.GetString(0));
        }

        return references;
    }
}
