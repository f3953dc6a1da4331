using System.Text.Json.Nodes;

namespace RpdBot.Tests.Scenarios;

/// <summary>Posts and offices that an Entra group holds, here of the demo directory; and who cannot be asked.</summary>
public sealed class GroupTests : IDisposable
{
    private const string Tenant = "11111111-1111-1111-1111-111111111111";
    private const string Group = "0a4f1c00-5d2e-4b7a-9c31-000000000900";
    private readonly string _folder = Directory.CreateTempSubdirectory("rpdbot-groups-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Post_OfAGroup_GoesToItsFirstMemberWhoMayHaveIt()
    {
        // Dev, who comes before Margery, is the practitioner of the other side.
        var settings = await WithAsync(
            "Agencies",
            "agencies",
            agencies => agencies[0]!["posts"]!["line-manager"] = new JsonObject { ["group"] = Group },
            members: [4, 3]
        );
        await using var partnership = await Partnership.StartAsync(settings);
        await partnership.Margery.InstallAsync();
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();

        Assert.Contains(reference, await partnership.CasesOfAsync(partnership.Margery));
        Assert.DoesNotContain(reference, await partnership.CasesOfAsync(partnership.Tamsin));
    }

    [Fact]
    public async Task Manager_WhoIsThePractitionerOfTheOtherSide_IsNotProposed()
    {
        var directory = await ReadAsync("directory.json");
        directory["people"]![0]!["manager"] = "0a4f1c00-5d2e-4b7a-9c31-000000000004"; // Robin's manager is Dev
        await using var partnership = await Partnership.StartAsync(
            $"--People:DemoDirectory={await WriteAsync("Directory", directory)}"
        );
        await partnership.Robin.DialogToCheckAsync("not-resolved");

        partnership.Robin.LastCard.AssertSays("I could not find them.");
    }

    [Fact]
    public async Task BusinessUnit_OfAGroup_ChoosesItsChannel()
    {
        var settings = await WithAsync(
            "Partnerships",
            "partnerships",
            partnerships => partnerships[0]!["businessUnit"] = new JsonObject { ["group"] = Group },
            members: [7]
        );
        await using var partnership = await Partnership.StartAsync(settings);
        var channel = await partnership.WithChannelAsync();

        channel.LastCard.AssertSays("This is now the business unit's channel");
    }

    /// <summary>The demo's settings with one file changed, and a group of these people in its directory.</summary>
    private async Task<string[]> WithAsync(
        string setting,
        string list,
        Action<JsonArray> change,
        IReadOnlyList<int> members
    )
    {
        var changed = await ReadAsync($"{list}.json");
        change(changed[list]!.AsArray());
        var directory = await ReadAsync("directory.json");
        directory["groups"] = new JsonArray(
            new JsonObject
            {
                ["tenant"] = Tenant,
                ["objectId"] = Group,
                ["members"] = new JsonArray([
                    .. members.Select(number => JsonValue.Create($"{Group[..^3]}{number:D3}")),
                ]),
            }
        );
        return
        [
            $"--People:{setting}={await WriteAsync(setting, changed)}",
            $"--People:DemoDirectory={await WriteAsync("Directory", directory)}",
        ];
    }

    private static async Task<JsonNode> ReadAsync(string name) =>
        JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "People/demo", name)))!;

    private async Task<string> WriteAsync(string name, JsonNode content)
    {
        var path = Path.Combine(_folder, $"{name}.json");
        await File.WriteAllTextAsync(path, content.ToJsonString());
        return path;
    }
}
