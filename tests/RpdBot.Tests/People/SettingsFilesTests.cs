using Microsoft.Extensions.DependencyInjection;
using RpdBot.People;

namespace RpdBot.Tests.People;

/// <summary>A deployment's own files: read when right, and every fault named with its place when not.</summary>
public sealed class SettingsFilesTests : IDisposable
{
    private const string Group = "0a4f1c00-5d2e-4b7a-9c31-00000000000a";
    private readonly SettingsFolder _settings = new();

    [Fact]
    public void Agencies_OfAnotherFile_AreRead()
    {
        using var services = _settings
            .With(
                "Agencies",
                $$"""
                { // a comment is allowed
                  "agencies": [{
                    "id": "a", "name": " A ", "kind": "police", "tenant": null, "domains": ["Police.Example"],
                    "posts": {
                      "line-manager": { "managerOf": "practitioner" },
                      "panel": { "group": "{{Group.ToUpperInvariant()}}" },
                      "senior-manager": { "stages": { "3": { "person": "x@police.example", "name": "X Y" } } },
                      "mediator": { "person": "y@police.example", "stages": { "4": { "person": "z@police.example" } } },
                    },
                  }],
                }
                """
            )
            .With("Partnerships", """{ "partnerships": [] }""")
            .Load();

        var agency = Assert.Single(services.GetRequiredService<Agencies>().All);
        Assert.Equal("A", agency.Name);
        Assert.Equal("police.example", Assert.Single(agency.Domains));
        Assert.Equal(new Holder.ManagerOfPractitioner(1), agency.HolderOf("line-manager", 1));
        Assert.Equal(new Holder.InGroup(Group), agency.HolderOf("panel", 4));
        Assert.Equal(new Holder.Named(new(null, "x@police.example", "X Y")), agency.HolderOf("senior-manager", 3));
        Assert.Null(agency.HolderOf("senior-manager", 2));
        Assert.Equal(new Holder.Named(new(null, "y@police.example")), agency.HolderOf("mediator", 3));
        Assert.Equal(new Holder.Named(new(null, "z@police.example")), agency.HolderOf("mediator", 4));
    }

    [Fact]
    public void Agencies_OfTwoTenants_MayShareACompany()
    {
        using var services = _settings
            .With(
                "Agencies",
                $$"""
                { "agencies": [
                    { "id": "a", "name": "A", "kind": "k", "companies": ["C"] , "tenant": "{{Group}}" },
                    { "id": "b", "name": "B", "kind": "k", "companies": ["C"] } ] }
                """
            )
            .With("Partnerships", NoPartnerships)
            .Load();

        Assert.Equal(2, services.GetRequiredService<Agencies>().All.Count);
    }

    [Fact]
    public void Partnerships_OfAnotherFile_AreRead()
    {
        using var services = _settings
            .With(
                "Partnerships",
                $$"""
                { "partnerships": [{
                    "id": "p", "name": "P", "procedure": "kcs", "agencies": ["oakfield-primary"],
                    "businessUnit": { "group": "{{Group}}" }, "executive": { "people": ["chair@p.example"] },
                    "offices": { "independent-scrutineer": { "people": ["scrutineer@p.example"] } },
                    "advice": "Ask.", "settings": { "notice": "Ring." }
                }] }
                """
            )
            .Load();

        var partnership = services.GetRequiredService<Partnerships>().Find("p")!;
        Assert.Equal("kcs", partnership.Procedure);
        Assert.Equal(Group, partnership.BusinessUnit.Group);
        Assert.Single(partnership.Offices["independent-scrutineer"].People);
        Assert.Equal("Ask.", partnership.Advice);
        Assert.Equal("Ring.", partnership.Settings["notice"]);
    }

    [Theory]
    [InlineData("{ }", "$ needs \"agencies\".")]
    [InlineData("[]", "$ must be an object, in braces.")]
    [InlineData("""{ "agencies": {} }""", "$.agencies must be a list, in square brackets.")]
    [InlineData("""{ "agencies": [3] }""", "$.agencies[0] must be an object, in braces.")]
    [InlineData(
        """{ "agencies": [{ "id": "A b", "name": "", "kind": "police", "telephone": "1" }] }""",
        "$.agencies[0].id must be an id: lower-case letters, digits and hyphens.",
        "$.agencies[0].name must be a text with something in it.",
        "$.agencies[0].telephone is not known here; known are id, name, kind, kinds, tenant, domains, companies, posts."
    )]
    [InlineData(
        """{ "agencies": [{ "id": "a", "name": "A", "kind": "k", "tenant": "x", "domains": ["@a.example"], "companies": [1] }] }""",
        "$.agencies[0].companies[0] must be a text with something in it.",
        "$.agencies[0].domains[0] must be a domain, such as agency.example, without an @.",
        "$.agencies[0].tenant must be a GUID, such as 00000000-0000-0000-0000-000000000000."
    )]
    [InlineData(
        """
            { "agencies": [
                { "id": "a", "name": "A", "kind": "k", "companies": ["C"] },
                { "id": "a", "name": "B", "kind": "k", "companies": ["c"] } ] }
            """,
        "$.agencies[1] has a company of an agency before: a company names one agency.",
        "$.agencies[1] has the id of an agency before."
    )]
    public void Agencies_WithFaults_NameEachWithItsPlace(string json, params string[] expected) =>
        Assert.Equal(expected, _settings.With("Agencies", json).With("Partnerships", NoPartnerships).Faults());

    [Theory]
    [InlineData("{}", " needs exactly one of \"person\", \"group\" and \"managerOf\".")]
    [InlineData("""{ "person": null }""", " needs exactly one of \"person\", \"group\" and \"managerOf\".")]
    [InlineData("3", " must be an object, in braces.")]
    [InlineData(
        """{ "person": "Robin" }""",
        ".person must name a person by Entra object id (a GUID) or e-mail address."
    )]
    [InlineData("""{ "person": "a@b" }""", ".person must be an e-mail address.")]
    [InlineData("""{ "group": "staff" }""", ".group must be a GUID, such as 00000000-0000-0000-0000-000000000000.")]
    [InlineData("""{ "managerOf": "child" }""", ".managerOf must be \"practitioner\".")]
    [InlineData("""{ "managerOf": "practitioner", "levels": 0 }""", ".levels must be a whole number from 1 to 5.")]
    [InlineData("""{ "managerOf": "practitioner", "name": "A B" }""", ".name belongs to \"person\" only.")]
    [InlineData("""{ "person": "a@b.example", "name": " " }""", ".name must be a text with something in it.")]
    [InlineData("""{ "person": "a@b.example", "levels": 1 }""", ".levels belongs to \"managerOf\" only.")]
    [InlineData(
        """{ "stages": { "last": { "person": "a@b.example" } } }""",
        ".stages.last must be named by a stage's number, from 1 to 9."
    )]
    [InlineData(
        """{ "stages": { "4": { } } }""",
        ".stages.4 needs exactly one of \"person\", \"group\" and \"managerOf\"."
    )]
    public void Post_WithAFault_NamesIt(string post, string expected)
    {
        var json = $$"""{ "agencies": [{ "id": "a", "name": "A", "kind": "k", "posts": { "m": {{post}} } }] }""";

        var faults = _settings.With("Agencies", json).With("Partnerships", NoPartnerships).Faults();

        Assert.Equal("$.agencies[0].posts.m" + expected, Assert.Single(faults));
    }

    [Fact]
    public void Partnership_WithFaults_NamesEachWithItsPlace() =>
        Assert.Equal(
            [
                "$.partnerships[0] needs \"executive\".",
                "$.partnerships[0].agencies[1] names no agency of the list of agencies: \"nowhere\".",
                "$.partnerships[0].agencies[2] names an agency that stands before.",
                "$.partnerships[0].businessUnit needs somebody: \"people\" with at least one person, or a \"group\".",
                "$.partnerships[0].settings.notice must be a text with something in it.",
                "$.partnerships[1] has the id of a partnership before.",
            ],
            _settings
                .With(
                    "Partnerships",
                    """
                    { "partnerships": [
                        { "id": "p", "name": "P", "procedure": "kcs", "businessUnit": { "people": [] },
                          "agencies": ["oakfield-primary", "nowhere", "oakfield-primary"], "settings": { "notice": 3 } },
                        { "id": "p", "name": "Q", "procedure": "kcs", "agencies": [],
                          "businessUnit": { "people": ["a@b.example"] }, "executive": { "people": ["a@b.example"] } } ] }
                    """
                )
                .Faults()
        );

    [Fact]
    public void Directory_WithFaults_NamesEachWithItsPlace() =>
        Assert.Equal(
            [
                "$.people[0].email must be an e-mail address.",
                "$.people[1] has a manager, 00000000-0000-0000-0000-000000000009, who is nobody's objectId in this file.",
                "$.people[1] has the object id of somebody before.",
            ],
            _settings
                .With(
                    "DemoDirectory",
                    """
                    { "people": [
                        { "name": "A", "email": "a", "tenant": "11111111-1111-1111-1111-111111111111",
                          "objectId": "00000000-0000-0000-0000-000000000001" },
                        { "name": "B", "tenant": "11111111-1111-1111-1111-111111111111",
                          "objectId": "00000000-0000-0000-0000-000000000001",
                          "manager": "00000000-0000-0000-0000-000000000009" } ] }
                    """
                )
                .Faults()
        );

    [Theory]
    [InlineData("contoso")]
    [InlineData("0A4F1C00-5D2E-4B7A-9C31-000000000001")]
    public void HomeTenant_ThatIsNoGuidInLowerCase_IsAFault(string tenant) =>
        Assert.Equal(
            "People:HomeTenant must be the tenant's id, a GUID in lower case.",
            Assert.Single(_settings.WithSetting("HomeTenant", tenant).Faults())
        );

    [Fact]
    public void Files_ThatCannotBeRead_AreNamedTogether()
    {
        _settings.With("DemoDirectory", "{").WithSetting("Agencies", "nowhere/agencies.json");
        _settings.With("Partnerships", """{ "partnerships": [], "partnerships": [] }""");

        var thrown = Assert.Throws<ConfigurationFaultsException>(_settings.Load);

        Assert.Equal(3, thrown.Faults.Count);
        Assert.All(thrown.Faults, fault => Assert.Contains(fault.ToString(), thrown.Message, StringComparison.Ordinal));
        Assert.Contains("nowhere/agencies.json $: cannot be read", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(AppContext.BaseDirectory, thrown.Message, StringComparison.Ordinal);
    }

    private const string NoPartnerships = """{ "partnerships": [] }""";

    public void Dispose() => _settings.Dispose();
}
