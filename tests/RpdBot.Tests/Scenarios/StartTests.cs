using RpdBot.People;
using RpdBot.Procedures.Check;
using RpdBot.Tables;
using RpdBot.Tests.Procedures.Check;
using RpdBot.Tests.Tables;

namespace RpdBot.Tests.Scenarios;

/// <summary>What keeps the program from starting, and what it says then.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rpdbot-start-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Folder_ThatCannotBeWrittenTo_IsRefusedInOneSentence()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "");
        await AssertRefusedAsync<StorageStartException>(
            "cannot be written to; set Storage:Folder to one that can.",
            Path.Combine(file, "data")
        );
    }

    [Fact]
    public async Task Store_OfAnotherSchema_IsRefusedInOneSentence()
    {
        await using (await StartedAsync())
        {
            // The store is made by the first start.
        }

        RawSqlite.Execute(Path.Combine(_folder, "rpdbot.db"), "UPDATE about SET number = 7 WHERE name = 'schema'");
        await AssertRefusedAsync<StorageStartException>(
            "has schema 7, and this version of the program needs 1.",
            _folder
        );
    }

    [Fact]
    public async Task Store_InUseByAnother_IsRefusedInOneSentence()
    {
        await using var first = await StartedAsync();
        await AssertRefusedAsync<StorageStartException>("is in use by another process", _folder);
    }

    [Theory]
    [InlineData("--Storage:TableEndpoint=http://account.table.core.windows.net", "must begin with https://")]
    [InlineData("--Storage:TableEndpoint=here", "must be an address")]
    public async Task Account_ThatMayNotBeUsed_IsRefusedInOneSentence(string setting, string sentence) =>
        await AssertRefusedAsync<StorageStartException>(sentence, _folder, "--Storage:Backend=AzureTables", setting);

    [Fact]
    public async Task Account_ThatIsAway_DoesNotKeepTheBotFromStarting()
    {
        string[] nobodyListens = ["--Storage:Backend=AzureTables", "--Storage:TableEndpoint=http://127.0.0.1:1/away"];
        await using var app = BotHost.Build([.. Partnership.Arguments(_folder), .. nobodyListens]);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Assert.Equal("live", await client.GetStringAsync("health/live"));
    }

    [Fact]
    public async Task Agencies_WithSeveralFaults_AreRefusedWithAllOfThem()
    {
        var file = Path.Combine(_folder, "agencies.json");
        await File.WriteAllTextAsync(
            file,
            """{ "agencies": [{ "id": "a" }, { "id": "b", "name": "B", "colour": "red" }] }"""
        );
        var refused = await AssertRefusedAsync<ConfigurationFaultsException>(
            "agencies.json",
            _folder,
            $"--People:Agencies={file}"
        );

        Assert.Contains("$.agencies[0]", refused.Message, StringComparison.Ordinal);
        Assert.Contains("colour", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Definitions_WithFaults_AreRefusedWithAllOfThem()
    {
        var definitions = Directory.CreateDirectory(Path.Combine(_folder, "definitions")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(definitions, "a.json"),
            new Definition().With("counterpart", "\"nobody\"").With("tasks[1].roles[0]", "\"ghost\"").Text
        );
        await File.WriteAllTextAsync(Path.Combine(definitions, "b.json"), "{ \"id\": ");
        var refused = await AssertRefusedAsync<ProcedureFaultsException>(
            "b.json $",
            _folder,
            $"--Procedures:Folder={definitions}"
        );

        Assert.Contains("a.json $.counterpart", refused.Message, StringComparison.Ordinal);
        Assert.Contains("a.json $.tasks[1].roles[0]", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Casework:SendAttempts=0")]
    [InlineData("--Digests:Time=24:30")]
    [InlineData("--Digests:Time=soon")]
    public async Task Setting_OutOfRange_IsRefused(string setting)
    {
        var app = BotHost.Build([.. Partnership.Arguments(_folder), setting]);
        await using (app)
        {
            Assert.Equal(1, await Start.RunAsync(() => app.StartAsync()));
        }
    }

    private static async Task<T> AssertRefusedAsync<T>(string sentence, string folder, params string[] settings)
        where T : Exception
    {
        string[] arguments = [.. Partnership.Arguments(folder), .. settings];
        var refused = Assert.Throws<T>(() => BotHost.Build(arguments));
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, await Start.RunAsync(() => BotHost.Build(arguments).RunAsync()));
        return refused;
    }

    private async Task<IAsyncDisposable> StartedAsync()
    {
        var app = BotHost.Build(Partnership.Arguments(_folder));
        await app.StartAsync();
        return app;
    }
}
