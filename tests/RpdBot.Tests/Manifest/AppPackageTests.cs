using System.Text;
using System.Text.Json.Nodes;
using RpdBot.Tests.HouseRules;

namespace RpdBot.Tests.Manifest;

/// <summary>The zip that a Teams administrator uploads.</summary>
public sealed class AppPackageTests : IDisposable
{
    private static readonly string Schema = Path.Combine(
        SourceTree.Root,
        "tests",
        "RpdBot.Tests",
        "Manifest",
        "schema.mjs"
    );

    private readonly AppPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Fact]
    public async Task Package_OfADeployment_HoldsManifestAndIconsAtItsTop()
    {
        var made = await MakeAsync();

        Assert.Equal(["color.png", "manifest.json", "outline.png"], made.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Manifest_OfADeployment_CarriesItsIdsAndNoPlaceholder()
    {
        var text = Encoding.UTF8.GetString((await MakeAsync())["manifest.json"]);
        var manifest = JsonNode.Parse(text)!;

        Assert.Equal("0a000000-0000-4000-8000-000000000002", (string?)manifest["id"]);
        Assert.Equal("0b000000-0000-4000-8000-000000000001", (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("0b000000-0000-4000-8000-000000000001", (string?)manifest["webApplicationInfo"]!["id"]);
        Assert.Equal("https://partnership.example/privacy", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.DoesNotContain("\"{", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manifest_OfADeployment_FitsMicrosoftsSchema()
    {
        var manifest = Encoding.UTF8.GetString((await MakeAsync())["manifest.json"]);

        Assert.Equal("", await FaultsAsync(manifest));
    }

    [Fact]
    public async Task Schema_GivenABadManifest_NamesTheFault()
    {
        var manifest = JsonNode.Parse((await MakeAsync())["manifest.json"])!;
        manifest["accentColor"] = "blue";

        Assert.Contains("/accentColor", await FaultsAsync(manifest.ToJsonString()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bot-id", "not-a-guid")]
    [InlineData("--app-id", "0a000000-0000-4000-8000-00000000000g")]
    [InlineData("--website", "http://partnership.example")]
    [InlineData("--developer", "")]
    [InlineData("--version", "1.0")]
    public async Task Package_WithABadOption_IsRefusedByName(string option, string value)
    {
        var refused = await _package.MakeAsync([.. AppPackage.Options, option, value]);

        Assert.Equal(2, refused.Code);
        Assert.StartsWith($"{option} must be ", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_WithoutItsIds_SaysWhichAreNeeded()
    {
        var refused = await _package.MakeAsync();

        Assert.Equal(2, refused.Code);
        Assert.Contains("--bot-id is needed", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("--app-id is needed", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_WithAVersion_CarriesIt()
    {
        var manifest = JsonNode.Parse((await MakeAsync("--version", "2.3.4"))["manifest.json"])!;

        Assert.Equal("2.3.4", (string?)manifest["version"]);
    }

    private async Task<Dictionary<string, byte[]>> MakeAsync(params string[] more)
    {
        var made = await _package.MakeAsync([.. AppPackage.Options, .. more]);
        Assert.True(made.Code == 0, made.Errors);
        return await _package.MadeAsync();
    }

    private static async Task<string> FaultsAsync(string manifest)
    {
        var check = await Script.RunAsync(manifest, "node", Schema);
        Assert.True(check.Code == 0, $"Run npm ci in the folder tests first. {check.Errors}");
        return check.Output;
    }
}
