using System.Text.Json.Nodes;
using RpdBot.Cases;

namespace RpdBot.Tests.Scenarios;

/// <summary>Whoever is asked is away, by their mailbox; or several people have the address by which they were named.</summary>
public sealed class AwayTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rpdbot-away-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Manager_WhoIsAway_IsAskedAndTheirManagerProposedOnce(bool byTheUnit)
    {
        await using var graph = await GraphPartnership.StartAsync();
        var partnership = graph.Partnership;
        await partnership.Margery.InstallAsync();
        graph.SendAway(partnership.Tamsin);
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();

        Assert.True(partnership.Tamsin.LastCard.Offers("open"));
        var user = byTheUnit ? partnership.Unit : partnership.Robin;
        var told = user.LastCard;
        told.AssertSays("Somebody who is asked is away");
        told.AssertSays("Their mailbox says that they are away.");
        told.AssertSays("Could be asked instead: Margery Oakshott");
        await user.ClickAsync(told, "Ask the person proposed");
        await partnership.QuietAsync();

        Assert.Equal(Found.Proposed, (await partnership.CaseAsync(reference)).Holders["line-manager-a"].Found);
        Assert.Equal(1, partnership.Margery.Sees(reference));
        partnership.Tamsin.LastCard.AssertSays("This is now with somebody else.");
    }

    [Fact]
    public async Task Manager_WhoIsAway_IsLeftWithIt()
    {
        await using var graph = await GraphPartnership.StartAsync();
        var partnership = graph.Partnership;
        graph.SendAway(partnership.Tamsin);
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();
        await partnership.Robin.ClickAsync(partnership.Robin.LastCard, "Leave it with them");
        await partnership.QuietAsync();

        var @case = await partnership.CaseAsync(reference);
        Assert.Empty(@case.Troubles);
        Assert.Equal(partnership.Tamsin.ObjectId, @case.HolderOf("line-manager-a")?.Entra?.ObjectId);
    }

    [Fact]
    public async Task Address_OfSeveral_IsConfirmedByTheBusinessUnit()
    {
        await using var partnership = await Partnership.StartAsync(await WithTwinAsync());
        await partnership.Margery.InstallAsync();
        await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.SayNotMeAsync(
            partnership.Tamsin,
            ("person.name", "Margery"),
            ("person.email", "margery.oakshott@oakfield-primary.example")
        );
        await partnership.QuietAsync();

        var asked = partnership.Unit.LastCard;
        asked.AssertSays("Several people have the e-mail address");
        asked.AssertSays("Number 1: Margery Oakshott");
        asked.AssertSays("Number 2: Margery Oakshott-Twin");
        await partnership.Unit.ClickAsync(asked, "It is number 1");
        await partnership.QuietAsync();

        var reference = Assert.Single(await partnership.CasesOfAsync(partnership.Robin));
        var holder = (await partnership.CaseAsync(reference)).Holders["line-manager-a"];
        Assert.Equal((partnership.Margery.ObjectId, Found.Confirmed), (holder.Person.Entra?.ObjectId, holder.Found));
        await partnership.OpenAsync(partnership.Margery, reference);
    }

    /// <summary>The demo's directory, in which somebody else has Margery's address too.</summary>
    private async Task<string> WithTwinAsync()
    {
        var directory = JsonNode.Parse(
            await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "People/demo/directory.json"))
        )!;
        var people = directory["people"]!.AsArray();
        var twin = people.Single(one => (string?)one!["name"] == "Margery Oakshott")!.DeepClone();
        twin["name"] = "Margery Oakshott-Twin";
        twin["objectId"] = "0a4f1c00-5d2e-4b7a-9c31-0000000000aa";
        people.Add(twin);
        var path = Path.Combine(_folder, "directory.json");
        await File.WriteAllTextAsync(path, directory.ToJsonString());
        return $"--People:DemoDirectory={path}";
    }
}
