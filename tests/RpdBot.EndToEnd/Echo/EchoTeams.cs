namespace RpdBot.EndToEnd.Echo;

/// <summary>The echo bot, and six people who can talk to it.</summary>
public sealed class EchoTeams : IAsyncLifetime
{
    private EchoBot _bot = null!;

    /// <summary>The six.</summary>
    public static IReadOnlyList<DemoPerson> People { get; } =
    [.. new[] { "Ann Alder", "Ben Birch", "Cat Cedar", "Dan Dogwood", "Eve Elm", "Fay Fir" }.Select(Person)];

    /// <summary>Their Teams.</summary>
    public LocalTeams Teams { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _bot = await EchoBot.StartAsync();
        Teams = await LocalTeams.StartAsync(_bot.Messages, People);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Teams.DisposeAsync();
        await _bot.DisposeAsync();
    }

    private static DemoPerson Person(string name, int index) =>
        new(
            name,
            "11111111-1111-1111-1111-111111111111",
            $"aaaaaaaa-0000-0000-0000-00000000000{index}",
            $"{name.Split(' ')[0].ToLowerInvariant()}@trees.example"
        );
}
