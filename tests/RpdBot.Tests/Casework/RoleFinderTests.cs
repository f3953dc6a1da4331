using System.Globalization;
using System.Text.Json.Nodes;
using RpdBot.Casework;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tests.People.FakeGraph;
using static RpdBot.Tests.People.FakeGraph.GraphBench;
using Listed = RpdBot.People.Agency;
using Post = RpdBot.People.Holder;

namespace RpdBot.Tests.Casework;

/// <summary>Role to person, with the real Graph client: named in the list, in a group, or above the practitioner.</summary>
public sealed class RoleFinderTests : IAsyncLifetime
{
    private const int Group = 900;
    private GraphBench _bench = null!;

    public async Task InitializeAsync()
    {
        _bench = await StartAsync();
        _bench.HomeTenant.With(
            User(1, "Ada Low", manager: 2),
            User(2, "Bo Middle", manager: 3),
            User(3, "Cy Top"),
            User(4, "Di Left") with
            {
                AccountEnabled = false,
            },
            User(5, "Em Under", manager: 4),
            User(6, "Fi Round", manager: 7),
            User(7, "Gus Round", manager: 6),
            User(8, "Hal Guest") with
            {
                UserType = "Guest",
            }
        );
        _bench.OtherTenant.With(User(21, "Ida Far", manager: 22), User(22, "Jo Far", manager: 23), User(23, "Kit Far"));
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Theory]
    [InlineData(Home, 2, null, "Bo Middle, AgencyList")]
    [InlineData(Home, 4, null, "Whoever the directory has for this role has left.")]
    [InlineData(Home, 9, null, "The directory knows nobody for this role.")]
    [InlineData(Home, 8, null, "Hal Guest, AgencyList")] // a guest is who the list says
    [InlineData(Other, 21, null, "Ida Far, AgencyList")]
    [InlineData(null, 2, null, "Bo Middle, AgencyList")] // the home tenant, where none is named
    [InlineData(Unserved, 2, "Fi Far", "Fi Far, AgencyList")] // the list is taken at its word
    [InlineData(Unserved, 2, null, "Senior Manager, AgencyList")]
    public async Task Find_NamedByObjectId_Answers(string? tenant, int id, string? name, string expected) =>
        Assert.Equal(expected, await TellAsync(tenant, new Post.Named(new(Id(id), null, name))));

    [Theory]
    [InlineData(Home, "bo.middle@agency.example", "Bo Middle, AgencyList")]
    [InlineData(Home, "nobody@agency.example", "The directory knows nobody for this role.")]
    [InlineData(Unserved, "far@police.example", "far@police.example, AgencyList")]
    [InlineData(null, "far@police.example", "far@police.example, AgencyList")]
    [InlineData(null, "bo.middle@agency.example", "Bo Middle, AgencyList")]
    public async Task Find_NamedByEmail_Answers(string? tenant, string email, string expected) =>
        Assert.Equal(expected, await TellAsync(tenant, new Post.Named(new(null, email))));

    [Theory]
    [InlineData("Bo of the list", "Bo of the list, AgencyList")] // the dialog goes on with what the list says
    [InlineData(null, "not now")]
    public async Task Find_NamedByObjectIdWithGraphDown_GoesByTheList(string? name, string expected)
    {
        _bench.Graph.FailNext(503);
        Assert.Equal(expected, await TellAsync(Home, new Post.Named(new(Id(2), null, name))));
    }

    [Theory]
    [InlineData(1, 1, "Bo Middle, Directory")]
    [InlineData(1, 2, "Cy Top, Directory")]
    [InlineData(3, 1, "The directory knows nobody for this role.")]
    [InlineData(5, 1, "Whoever the directory has for this role has left.")]
    [InlineData(6, 1, "Gus Round, Directory")]
    [InlineData(6, 2, "The directory knows nobody for this role.")] // the line goes round in a circle
    [InlineData(8, 1, "The directory knows nobody for this role.")] // a guest's manager is in another tenant
    [InlineData(9, 1, "The directory knows nobody for this role.")] // not there any more
    public async Task Find_TheManagerOfThePractitioner_Answers(int practitioner, int levels, string expected) =>
        Assert.Equal(expected, await TellAsync(Home, new Post.ManagerOfPractitioner(levels), At(Home, practitioner)));

    [Theory]
    [InlineData(1, "Jo Far, Directory")]
    [InlineData(2, "Kit Far, Directory")]
    public async Task Find_TheManagerInAFurtherTenant_Answers(int levels, string expected) =>
        Assert.Equal(expected, await TellAsync(Other, new Post.ManagerOfPractitioner(levels), At(Other, 21)));

    [Fact]
    public async Task Find_SomebodyWhoWasRenamedOrDeletedMeanwhile_SeesItOnceTheAnswerIsNotKept()
    {
        var listed = new Post.Named(new(Id(2), null));
        Assert.Equal("Bo Middle, AgencyList", await TellAsync(Home, listed));
        _bench.HomeTenant.With(User(2, "Bo Married"));
        Assert.Equal("Bo Middle, AgencyList", await TellAsync(Home, listed));
        _bench.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal("Bo Married, AgencyList", await TellAsync(Home, listed));

        _bench.HomeTenant.Users.Remove(Id(2));
        _bench.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal("The directory knows nobody for this role.", await TellAsync(Home, listed));
    }

    [Fact]
    public async Task Find_TheManagerOfSomebodyInATenantNotServed_SaysSo() =>
        Assert.Equal(
            "The directory of that agency cannot be asked.",
            await TellAsync(Unserved, new Post.ManagerOfPractitioner(1), At(Unserved, 1))
        );

    [Fact]
    public async Task Find_TheManagerOfNobodyKnown_SaysSo() =>
        Assert.Equal(
            "The practitioner of that agency is not known.",
            await TellAsync(Home, new Post.ManagerOfPractitioner(1))
        );

    [Fact]
    public async Task Find_ASeniorManagerOfAnAgencyNotListed_IsTheManagersManager() =>
        Assert.Equal("Cy Top, Directory", await TellAsync(Home, holder: null, At(Home, 1)));

    [Theory]
    [InlineData("", "The agency's group for this role is empty.")]
    [InlineData("11", "Member 11, AgencyGroup")]
    [InlineData("11+away", "Member 11, AgencyGroup")] // the only one
    [InlineData("13 12 11", "Member 11, AgencyGroup")] // the first by name
    [InlineData("11+away 12", "Member 12, AgencyGroup")]
    [InlineData("11+away 12+away", "Everybody in the agency's group for this role is away.")]
    [InlineData("11 99", "Member 11, AgencyGroup")]
    [InlineData("99 90", "Member 90, AgencyGroup")]
    [InlineData("99", "Nobody is left in the agency's group for this role.")] // the other side's practitioner
    public async Task Find_InAGroup_TakesTheFirstWhoIsThere(string members, string expected)
    {
        foreach (var member in members.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(
                int.Parse(member.Split('+')[0], CultureInfo.InvariantCulture),
                member.EndsWith("+away", StringComparison.Ordinal)
            );
        }

        Assert.Equal(expected, await TellAsync(Home, InGroup()));
    }

    [Theory]
    [InlineData(10, "Member 10, AgencyGroup")]
    [InlineData(11, "The agency's group for this role has too many people to choose from.")]
    [InlineData(200, "The agency's group for this role has too many people to choose from.")]
    public async Task Find_InALargeGroup_ChoosesNobody(int members, string expected)
    {
        for (var number = 0; number < members; number++)
        {
            Add(10 + number, isAway: false);
        }

        Assert.Equal(expected, await TellAsync(Home, InGroup()));
    }

    [Theory]
    [InlineData(Home, "The agency's group for this role does not exist.")]
    [InlineData(Unserved, "The directory of that agency cannot be asked.")]
    public async Task Find_InNoGroup_SaysSo(string tenant, string expected) =>
        Assert.Equal(expected, await TellAsync(tenant, new Post.InGroup(Id(901))));

    [Fact]
    public async Task Find_InAGroupWithGraphDown_IsAskedAgain()
    {
        _bench.Graph.FailNext(429, "5");
        Assert.Equal("not now", await TellAsync(Home, InGroup()));

        Add(11, isAway: false);
        _bench.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("Member 11, AgencyGroup", await TellAsync(Home, InGroup()));
    }

    [Theory]
    [InlineData("disabled", "2026-12-01T00:00:00", null)]
    [InlineData("alwaysEnabled", "2026-12-01T00:00:00", "away")]
    [InlineData("scheduled", "2026-11-27T08:59:59", null)] // back within a day
    [InlineData("scheduled", "2026-11-30T00:00:00", "away until Monday 30 November 2026")]
    public async Task Away_ByTheMailbox_IsToldWhenItIsForLong(string status, string until, string? expected)
    {
        _bench.HomeTenant.With(
            User(1, "Ada Low") with
            {
                Mailbox = new JsonObject
                {
                    ["status"] = status,
                    ["scheduledStartDateTime"] = new JsonObject
                    {
                        ["dateTime"] = "2026-11-01T00:00:00",
                        ["timeZone"] = "UTC",
                    },
                    ["scheduledEndDateTime"] = new JsonObject { ["dateTime"] = until, ["timeZone"] = "UTC" },
                },
            }
        );

        Assert.Equal(expected, await Finder().AwayAsync(new() { Name = "Ada", Entra = At(Home, 1) }, default));
    }

    private RoleFinder Finder(params Listed[] agencies) =>
        new(_bench.Directory, new Agencies(agencies), _bench.Get<PeopleOptions>(), _bench.Clock);

    private Post.InGroup InGroup()
    {
        _bench.HomeTenant.Groups.TryAdd(Id(Group), []);
        return new(Id(Group));
    }

    private void Add(int number, bool isAway)
    {
        InGroup();
        _bench.HomeTenant.Groups[Id(Group)].Add(Id(number));
        _bench.HomeTenant.With(
            User(number, $"Member {number}") with
            {
                Mailbox = new JsonObject { ["status"] = isAway ? "alwaysEnabled" : "disabled" },
            }
        );
    }

    private async Task<string> TellAsync(string? tenant, Post? holder, EntraId? practitioner = null)
    {
        var posts = new Dictionary<string, RpdBot.People.Post>();
        if (holder is not null)
        {
            posts["senior-manager"] = new(holder, new Dictionary<int, Post>());
        }

        var listed = new Listed
        {
            Id = "agency",
            Name = "Agency",
            Kind = "police",
            Tenant = tenant,
            Posts = posts,
        };
        var finder = Finder(listed);
        var answer = await finder.FindAsync(
            new Role
            {
                Id = "senior-manager-b",
                Title = "Senior Manager",
                Post = "senior-manager",
            },
            new RpdBot.Procedures.Agency("agency", "Agency", "police"),
            practitioner is { } entra ? new Person { Name = "Practitioner", Entra = entra } : null,
            "3",
            default,
            person => person.Entra?.ObjectId == Id(99)
        );
        return answer switch
        {
            FindAnswer.Somebody found => $"{found.Holder.Person.Name}, {found.Holder.Found}",
            FindAnswer.Nobody nobody => nobody.Reason,
            _ => "not now",
        };
    }
}
