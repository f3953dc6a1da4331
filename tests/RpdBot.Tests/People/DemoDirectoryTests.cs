using RpdBot.People;
using RpdBot.Procedures;

namespace RpdBot.Tests.People;

public sealed class DemoDirectoryTests
{
    private const string Tenant = "11111111-1111-1111-1111-111111111111";

    private static readonly DemoDirectory Directory = new DemoDirectory([
        Entry(2, "Bo Adair", "second@a.example", manager: 1),
        Entry(1, "Ada Élan", "first@a.example", manager: 2),
        Entry(5, "Ed Nomail", null, manager: 2),
        Entry(3, "Cy Moor", "shared@a.example", manager: null),
        Entry(4, "Di Moor", "shared@a.example", manager: null),
        .. Enumerable.Range(10, 12).Select(n => Entry(n, $"Zed {(char)('A' + n)}", $"zed{n}@a.example", manager: null)),
    ]);

    [Fact]
    public async Task FindByEmail_OfAnAddressThatTwoShare_GivesBoth()
    {
        var several = Assert.IsType<DirectoryAnswer.Ambiguous>(
            await Directory.FindByEmailAsync(" SHARED@A.example ", default)
        );

        Assert.Equal(["Cy Moor", "Di Moor"], several.People.Select(found => found.Person.Name));
    }

    [Fact]
    public async Task FindByEmail_OfNobody_FindsNobody() =>
        Assert.IsType<DirectoryAnswer.NotFound>(await Directory.FindByEmailAsync("nobody@a.example", default));

    [Theory]
    [InlineData("ad", "Ada Élan", "Bo Adair")] // a name and a family name
    [InlineData("ela", "Ada Élan")] // without the accent
    [InlineData("  MOOR ", "Cy Moor", "Di Moor")]
    [InlineData("second@", "Bo Adair")]
    [InlineData("bo ad", "Bo Adair")]
    [InlineData("dair")]
    [InlineData("  ")]
    public async Task Search_ByABeginning_OffersWhoFits(string text, params string[] expected) =>
        Assert.Equal(expected, (await Directory.SearchAsync(text, default)).Select(found => found.Person.Name));

    [Fact]
    public async Task Search_OfMany_OffersTen() =>
        Assert.Equal(10, (await Directory.SearchAsync("zed", default)).Count);

    [Fact]
    public async Task ManagerOf_SomebodyKnownByEmail_FindsThemFirst()
    {
        var answer = await Directory.ManagerOfAsync(
            new Person { Name = "typed", Email = "FIRST@a.example" },
            1,
            default
        );

        Assert.Equal("Bo Adair", Assert.IsType<DirectoryAnswer.Found>(answer).Person.Person.Name);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1_000)]
    public async Task ManagerOf_PeopleWhoManageEachOther_FindsNobodyAboveThem(int levels) =>
        Assert.IsType<DirectoryAnswer.NotFound>(
            await Directory.ManagerOfAsync(new Person { Name = "x", Email = "first@a.example" }, levels, default)
        );

    [Fact]
    public async Task ManagerOf_SomebodyUnknown_FindsNobody() =>
        Assert.IsType<DirectoryAnswer.NotFound>(
            await Directory.ManagerOfAsync(new Person { Name = "No Mail" }, 1, default)
        );

    [Fact]
    public async Task ManagerOf_NoLevelsUp_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() =>
            Directory.ManagerOfAsync(new Person { Name = "x" }, 0, default)
        );

    private static DemoEntry Entry(int number, string name, string? email, int? manager)
    {
        var id = new EntraId(Tenant, Id(number));
        var person = new Person
        {
            Name = name,
            Email = email,
            Entra = id,
        };
        return new(id, new(person, null), manager is { } other ? Id(other) : null);
    }

    private static string Id(int number) => $"00000000-0000-0000-0000-{number:D12}";
}
