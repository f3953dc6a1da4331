using System.Text.Json.Nodes;
using RpdBot.Tests.HouseRules;

namespace RpdBot.Tests.Scenarios;

/// <summary>A post that changes hands from stage to stage: the dialog names whoever is asked in the stage that comes next.</summary>
public sealed class PostByStageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rpdbot-posts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Check_WhereAnotherHoldsThePostAtTheNextStage_NamesThem()
    {
        await using var partnership = await Partnership.StartAsync(await AgenciesAsync());
        await partnership.Margery.InstallAsync();
        await partnership.Robin.DialogToCheckAsync("not-resolved");

        partnership.Robin.LastCard.AssertSays("Margery Oakshott");
        partnership.Robin.LastCard.AssertSilentOn("Tamsin Larkhill");
        await partnership.Robin.NextAsync();
        await partnership.QuietAsync();
        Assert.True(partnership.Margery.LastCard.Offers("open"));
    }

    /// <summary>The demo's agencies; at stage 2 the head teacher is the line manager.</summary>
    private async Task<string> AgenciesAsync()
    {
        var demo = Path.Combine(SourceTree.Root, "src/RpdBot/People/demo/agencies.json");
        var agencies = JsonNode.Parse(await File.ReadAllTextAsync(demo))!;
        agencies["agencies"]![0]!["posts"]!["line-manager"]!["stages"] = new JsonObject
        {
            ["2"] = new JsonObject { ["person"] = "margery.oakshott@oakfield-primary.example" },
        };
        var file = Path.Combine(_folder, "agencies.json");
        await File.WriteAllTextAsync(file, agencies.ToJsonString());
        return $"--People:Agencies={file}";
    }
}
