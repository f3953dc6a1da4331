using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using RpdBot.People;
using RpdBot.Procedures;

namespace RpdBot.Tests.People;

/// <summary>The demo that is built in: its files load as they are copied, and fit together.</summary>
public sealed class DemoPeopleTests : IDisposable
{
    private readonly SettingsFolder _settings = new();
    private readonly ServiceProvider _services;

    public DemoPeopleTests() => _services = _settings.Load();

    [Fact]
    public void DemoDirectory_AsCopied_HoldsEightPeopleWhoAreNotReal()
    {
        var people = DemoFile().EnumerateArray().ToList();

        Assert.Equal(Enumerable.Range(1, 8), people.Select(Order).Order());
        Assert.All(people, person => Assert.NotEmpty(person.GetProperty("demo").GetProperty("try").GetString()!));
        Assert.All(people, person => Assert.StartsWith("01632 960", Text(person, "phone"), StringComparison.Ordinal));
        Assert.All(people, person => Assert.EndsWith(".example", Text(person, "email"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("robin.fairweather@oakfield-primary.example", "oakfield-primary")]
    [InlineData("margery.oakshott@oakfield-primary.example", "oakfield-primary")]
    [InlineData("dev.applegarth@childrens-social-care.example", "childrens-social-care")]
    public async Task Agencies_OfDemoPeople_AreTheirs(string email, string agency)
    {
        var listed = Assert.IsType<AgencyMatch.Listed>(Agencies.Of(await ByEmail(email)));

        Assert.Equal(agency, listed.Agency.Id);
    }

    [Fact]
    public async Task Posts_OfDemoAgencies_NamePeopleOfThatAgency()
    {
        foreach (var agency in Agencies.All)
        {
            Assert.NotNull(agency.HolderOf("line-manager", 2));
            Assert.NotNull(agency.HolderOf("senior-manager", 3));
            foreach (var named in agency.Posts.Values.Select(post => post.At(3)).OfType<Holder.Named>())
            {
                var holder = await Named(named.Person);
                Assert.Equal(agency, Assert.IsType<AgencyMatch.Listed>(Agencies.Of(holder)).Agency);
            }
        }
    }

    [Fact]
    public async Task Partnership_OfTheDemo_IsServedByPeopleOfTheDirectory()
    {
        var partnership = Assert.Single(_services.GetRequiredService<Partnerships>().All);
        var coordinator = await ByEmail("nell.hawthorndale@partnership.example");
        var chair = await ByEmail("ottoline.marchbanks@partnership.example");

        Assert.True(partnership.BusinessUnit.Names(coordinator.Person));
        Assert.False(partnership.BusinessUnit.Names(chair.Person));
        Assert.True(partnership.Executive.Names(chair.Person));
        Assert.All(
            Agencies.All,
            agency => Assert.Single(_services.GetRequiredService<Partnerships>().Of(agency), partnership)
        );
        Assert.IsType<AgencyMatch.NotListed>(Agencies.Of(new(coordinator.Person with { Entra = null }, null)));
    }

    [Theory]
    [InlineData(1, "Tamsin Larkhill")]
    [InlineData(2, "Margery Oakshott")]
    [InlineData(3, null)]
    [InlineData(9, null)]
    public async Task ManagerOf_ThePractitioner_GoesUpTheLevels(int levels, string? expected)
    {
        var teacher = await ByEmail("robin.fairweather@oakfield-primary.example");

        var answer = await Demo.ManagerOfAsync(teacher.Person, levels, default);

        Assert.Equal(expected, (answer as DirectoryAnswer.Found)?.Person.Person.Name);
        Assert.Equal(expected is null, answer is DirectoryAnswer.NotFound);
    }

    [Fact]
    public async Task Find_ByTheEntraId_GivesThePersonWithAllThatIsKnown()
    {
        var id = new EntraId("11111111-1111-1111-1111-111111111111", "0A4F1C00-5D2E-4B7A-9C31-000000000001");

        var found = Assert.IsType<DirectoryAnswer.Found>(await Demo.FindAsync(id, default)).Person;

        Assert.Equal("Robin Fairweather", found.Person.Name);
        Assert.Equal("Class teacher", found.Person.JobTitle);
        Assert.Equal("01632 960101", found.Person.Phone);
        Assert.Equal("Oakfield Primary School", found.Company);
        Assert.Equal("oakfield-primary.example", found.Domain);
        Assert.IsType<DirectoryAnswer.NotFound>(
            await Demo.FindAsync(id with { Tenant = "22222222-2222-2222-2222-222222222222" }, default)
        );
    }

    public void Dispose()
    {
        _services.Dispose();
        _settings.Dispose();
    }

    private Agencies Agencies => _services.GetRequiredService<Agencies>();

    private IDirectory Demo => _services.GetRequiredService<IDirectory>();

    private async Task<DirectoryPerson> ByEmail(string email) =>
        Assert.IsType<DirectoryAnswer.Found>(await Demo.FindByEmailAsync(email, default)).Person;

    private async Task<DirectoryPerson> Named(PersonReference reference) =>
        reference.Email is { } email
            ? await ByEmail(email)
            : Assert
                .IsType<DirectoryAnswer.Found>(
                    await Demo.FindAsync(
                        new EntraId("11111111-1111-1111-1111-111111111111", reference.ObjectId!),
                        default
                    )
                )
                .Person;

    private static JsonElement DemoFile() =>
        JsonDocument
            .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "People/demo/directory.json")))
            .RootElement.GetProperty("people");

    private static int Order(JsonElement person) => person.GetProperty("demo").GetProperty("order").GetInt32();

    private static string Text(JsonElement person, string name) => person.GetProperty(name).GetString()!;
}
