using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tests.People.FakeGraph;
using static RpdBot.Tests.People.FakeGraph.GraphBench;

namespace RpdBot.Tests.People;

/// <summary>People, addresses and names, asked of Graph through its real client.</summary>
public sealed class GraphDirectoryTests : IAsyncLifetime
{
    private GraphBench _bench = null!;

    public async Task InitializeAsync()
    {
        _bench = await StartAsync();
        _bench.HomeTenant.With(
            User(1, "Ada Moor") with
            {
                JobTitle = "Teacher",
                CompanyName = "Oakfield",
            },
            User(2, "Bo O'Hara"),
            User(3, "Cy Left") with
            {
                AccountEnabled = false,
            },
            User(4, "Di Guest") with
            {
                Mail = "di@police.example",
                UserPrincipalName = "di_police.example#EXT#@agency.example",
                UserType = "Guest",
            },
            User(5, "Ed Twin") with
            {
                Mail = "twin@agency.example",
            },
            User(6, "Em Twin") with
            {
                Mail = "twin@agency.example",
            },
            User(7, "Old Post") with
            {
                Mail = "post@agency.example",
                AccountEnabled = false,
            },
            User(8, "New Post") with
            {
                Mail = "post@agency.example",
            }
        );
        _bench.OtherTenant.With(User(20, "Di Constable") with { Mail = "di@police.example" });
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task Find_SomebodyOfTheHomeTenant_GivesWhatIsUsed()
    {
        var found = Assert.IsType<DirectoryAnswer.Found>(await FindAsync(Home, 1)).Person;

        Assert.Equal("Ada Moor", found.Person.Name);
        Assert.Equal(At(Home, 1), found.Person.Entra);
        Assert.Equal("ada.moor@agency.example", found.Person.Email);
        Assert.Equal("Teacher", found.Person.JobTitle);
        Assert.Equal("01632 960000", found.Person.Phone);
        Assert.Equal("Oakfield", found.Company);
        Assert.Equal(Home, found.Tenant);
    }

    [Theory]
    [InlineData(Home, 1, "Found")]
    [InlineData(Home, 9, "NotFound")] // deleted
    [InlineData(Home, 3, "Left")]
    [InlineData(Home, 4, "Found")] // a guest
    [InlineData(Home, 20, "NotFound")] // somebody of the other tenant
    [InlineData(Other, 20, "Found")]
    [InlineData(Unserved, 1, "Elsewhere")]
    public async Task Find_ByTenantAndId_Answers(string tenant, int id, string expected) =>
        Assert.Equal(expected, (await FindAsync(tenant, id)).GetType().Name);

    [Theory]
    [InlineData("../groups")]
    [InlineData("")]
    public async Task Find_WhatIsNoId_AsksNobody(string id)
    {
        Assert.IsType<DirectoryAnswer.Elsewhere>(await _bench.Directory.FindAsync(new EntraId(Home, id), default));
        Assert.Empty(_bench.Graph.Requests);
    }

    [Fact]
    public async Task Find_AGuest_TellsNoTenantOfTheirs()
    {
        var found = Assert.IsType<DirectoryAnswer.Found>(await FindAsync(Home, 4)).Person;

        Assert.True(found.IsGuest);
        Assert.Null(found.Tenant);
        Assert.Equal("police.example", found.Domain);
    }

    [Theory]
    [InlineData("ADA.MOOR@agency.example ", "Ada Moor")]
    [InlineData("bo.o'hara@agency.example", "Bo O'Hara")] // a quote stays a letter
    [InlineData("di@police.example", "Di Constable")] // before their guest account elsewhere
    [InlineData("post@agency.example", "New Post")] // before whoever had it and left
    [InlineData("twin@agency.example", "Ambiguous")]
    [InlineData("cy.left@agency.example", "Left")]
    [InlineData("nobody@agency.example", "NotFound")]
    [InlineData("' or mail ne '", "NotFound")]
    [InlineData("  ", "NotFound")]
    public async Task FindByEmail_InAllTenants_Answers(string email, string expected)
    {
        var answer = await _bench.Directory.FindByEmailAsync(email, default);

        Assert.Equal(
            expected,
            answer is DirectoryAnswer.Found found ? found.Person.Person.Name : answer.GetType().Name
        );
    }

    [Fact]
    public async Task FindByEmail_WithATenantOutOfReach_GivesWhomTheOtherKnows()
    {
        _bench.OtherTenant.Permissions.Clear();

        Assert.IsType<DirectoryAnswer.Found>(
            await _bench.Directory.FindByEmailAsync("ada.moor@agency.example", default)
        );
        Assert.IsType<DirectoryAnswer.Unavailable>(await _bench.Directory.FindByEmailAsync("no@one.example", default));
    }

    [Theory]
    [InlineData("ad", "Ada Moor")]
    [InlineData("MOOR", "Ada Moor")]
    [InlineData("o'h", "Bo O'Hara")]
    [InlineData("di", "Di Constable", "Di Guest")] // both tenants, by name
    [InlineData("cy")] // has left
    [InlineData("x') or startswith(displayName,'")]
    [InlineData("  ")]
    public async Task Search_ByABeginning_OffersWhoFits(string text, params string[] expected) =>
        Assert.Equal(expected, (await _bench.Directory.SearchAsync(text, default)).Select(found => found.Person.Name));

    [Fact]
    public async Task Search_WithGraphDown_OffersNobody()
    {
        _bench.Graph.FailNext(503);
        _bench.Graph.FailNext(503);

        Assert.Empty(await _bench.Directory.SearchAsync("ada", default));
    }

    [Theory]
    [InlineData(Home, true)]
    [InlineData(Other, true)]
    [InlineData(Unserved, false)]
    public void Serves_ATenant_OnlyWhenConfigured(string tenant, bool expected) =>
        Assert.Equal(expected, _bench.Directory.Serves(tenant));

    [Fact]
    public async Task Find_SomebodyRenamedOrDeletedMeanwhile_ShowsItWhenTheAnswerIsOld()
    {
        await FindAsync(Home, 1);
        _bench.HomeTenant.With(User(1, "Ada Married"));
        Assert.Equal("Ada Moor", await NameAsync());
        Assert.Single(_bench.Graph.Requests);

        _bench.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("Ada Married", await NameAsync());

        _bench.HomeTenant.Users.Remove(Id(1));
        _bench.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.IsType<DirectoryAnswer.NotFound>(await FindAsync(Home, 1));

        async Task<string> NameAsync() =>
            Assert.IsType<DirectoryAnswer.Found>(await FindAsync(Home, 1)).Person.Person.Name;
    }

    private Task<DirectoryAnswer> FindAsync(string tenant, int id) =>
        _bench.Directory.FindAsync(At(tenant, id), default);
}
