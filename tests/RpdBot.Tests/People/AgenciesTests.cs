using RpdBot.People;
using RpdBot.Procedures;
using Agency = RpdBot.People.Agency;

namespace RpdBot.Tests.People;

public sealed class AgenciesTests
{
    private const string Council = "11111111-1111-1111-1111-111111111111";
    private const string Police = "22222222-2222-2222-2222-222222222222";

    private static readonly Agencies List = new([
        Listed("care", Council, ["council.example"], ["Social Care"]),
        Listed("early", Council, ["council.example"], ["Early Years"]),
        Listed("school", null, ["school.example"], ["The School"]),
        Listed("police", Police, ["police.example"], []),
    ]);

    [Theory]
    [InlineData(Council, "a@council.example", "social care ", "care")]
    [InlineData(Council, "a@council.example", "Early Years", "early")]
    [InlineData(Council, "a@council.example", null, "care early")] // one domain, two agencies
    [InlineData(Council, "a@elsewhere.example", null, "care early")] // the tenant alone
    [InlineData(Police, "a@elsewhere.example", null, "police")]
    [InlineData(Council, "a@school.example", null, "school")] // the domain before the tenant
    [InlineData(Police, "a@council.example", "Social Care", "police")] // another tenant cannot claim a company
    [InlineData(null, "A@POLICE.example", null, "police")] // known by e-mail only
    [InlineData(null, "a@sub.police.example", null, "")]
    [InlineData(null, "a@elsewhere.example", null, "")]
    [InlineData(null, null, null, "")]
    [InlineData("33333333-3333-3333-3333-333333333333", "a@police.example", null, "")]
    public void Of_SomebodyOfADirectory_GoesByTenantCompanyAndDomain(
        string? tenant,
        string? email,
        string? company,
        string expected
    )
    {
        var person = new Person
        {
            Name = "Somebody",
            Email = email,
            Entra = tenant is null ? null : new EntraId(tenant, Council),
        };

        var ids = List.Of(new(person, company)) switch
        {
            AgencyMatch.Listed listed => listed.Agency.Id,
            AgencyMatch.OneOf several => string.Join(' ', several.Agencies.Select(agency => agency.Id)),
            _ => "",
        };

        Assert.Equal(expected, ids);
    }

    [Fact]
    public void Find_AnId_GivesTheAgencyOrNone()
    {
        Assert.Equal("care", List.Find("care")?.Id);
        Assert.Null(List.Find("Care"));
    }

    [Fact]
    public void HolderOf_APostWithAStageOfItsOwn_GivesThatHolderThere()
    {
        var otherwise = new Holder.ManagerOfPractitioner(1);
        var fourth = new Holder.InGroup(Council);
        var agency = List.Find("care")! with
        {
            Posts = new Dictionary<string, Post>
            {
                ["senior-manager"] = new(otherwise, new Dictionary<int, Holder> { [4] = fourth }),
            },
        };

        Assert.Equal(otherwise, agency.HolderOf("senior-manager", 3));
        Assert.Equal(fourth, agency.HolderOf("senior-manager", 4));
        Assert.Null(agency.HolderOf("line-manager", 1));
    }

    private static Agency Listed(string id, string? tenant, string[] domains, string[] companies) =>
        new()
        {
            Id = id,
            Name = id,
            Kind = "kind",
            Tenant = tenant,
            Domains = domains,
            Companies = companies,
        };
}
