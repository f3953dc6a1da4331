using System.Diagnostics;
using System.Globalization;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Benchmarks.Soak;

/// <summary>The bot under load, killed again and again; afterwards everything must be as if it never had been.</summary>
internal static class SoakRun
{
    private const string School = "oakfield-primary.example";
    private const string Care = "childrens-social-care.example";

    public static async Task<int> RunAsync(Options options)
    {
        var (kills, seed, most) = (
            options.Number("kills", 200),
            options.Number("seed", 1),
            options.Number("cases", 800)
        );
        Console.WriteLine($"{Machine.Description}; load {Machine.Load}; {kills} kills, seed {seed}");
        var begun = Stopwatch.GetTimestamp();
        using var folder = new TemporaryFolder();
        await using var teams = await FakeTeamsServer.StartAsync();
        await using var bot = new BotUnderTest(folder.Path);
        await using var postman = await Postman.StartAsync(bot.Address, seed);
        teams.BotUrl = postman.Address;
        using var client = new HttpClient();
        bot.Start();
        await bot.WaitUntilLiveAsync(client);

        using var enough = new CancellationTokenSource();
        var people = await PeopleAsync(teams, seed, enough.Token);
        var living = people.ConvertAll(one => one.LiveAsync(() => people.Sum(other => other.Raised) < most));
        var killed = await KillAsync(bot, teams, client, kills, new Random(seed));
        await enough.CancelAsync();
        await Task.WhenAll(living);
        var quiet = await Quiet.WaitAsync(folder.Path);
        await bot.StopAsync();

        Console.WriteLine(
            $"{kills} kills, {postman.Turns:N0} turns answered, {postman.Redelivered:N0} activities delivered again, {teams.Requests.Count:N0} requests to Teams, quiet {quiet.TotalSeconds:0} s after the last turn"
        );
        var failed = await Verdict.GiveAsync(folder.Path, teams, postman, killed);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(begun).TotalMinutes:0.0} minutes")
        );
        return failed ? 1 : 0;
    }

    /// <summary>Kills it and starts it again, at random moments: mostly while it works, sometimes while it starts.</summary>
    /// <returns>How many requests Teams had seen at each kill.</returns>
    private static async Task<List<int>> KillAsync(
        BotUnderTest bot,
        FakeTeamsServer teams,
        HttpClient client,
        int kills,
        Random random
    )
    {
        var at = new List<int>();
        for (var kill = 1; kill <= kills; kill++)
        {
            if (random.Next(10) > 0)
            {
                await bot.WaitUntilLiveAsync(client);
                await Task.Delay(random.Next(100, 5000));
            }
            else
            {
                await Task.Delay(random.Next(1500));
            }

            await bot.KillAsync();
            await Task.Delay(200); // what it had sent before may still be on its way
            at.Add(teams.Requests.Count);
            bot.Start();
            if (kill % 20 == 0)
            {
                Console.WriteLine($"{kill} kills, {teams.Requests.Count:N0} requests to Teams");
            }
        }

        await bot.WaitUntilLiveAsync(client);
        return at;
    }

    private static async Task<List<Somebody>> PeopleAsync(FakeTeamsServer teams, int seed, CancellationToken enough)
    {
        (int Number, string Name, (string, string)? RaisesWith)[] all =
        [
            (1, "Robin Fairweather", ("Dev Applegarth", $"dev.applegarth@{Care}")),
            (2, "Tamsin Larkhill", null),
            (3, "Margery Oakshott", null),
            (4, "Dev Applegarth", ("Robin Fairweather", $"robin.fairweather@{School}")),
            (5, "Imani Brightwater", null),
            (6, "Callum Westerfold", null),
            (7, "Nell Hawthorndale", null),
            (8, "Ottoline Marchbanks", null),
        ];
        var people = new List<Somebody>();
        foreach (var (number, name, raisesWith) in all)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"0a4f1c00-5d2e-4b7a-9c31-{number:D12}");
            var user = teams.User(name, id);
            await user.InstallAsync();
            people.Add(new Somebody(user, raisesWith, seed + number, enough));
        }

        return people;
    }
}
