using RpdBot.People;
using RpdBot.Procedures;

namespace RpdBot.Tests.People;

public sealed class PersonReferenceTests
{
    private const string Id = "0a4f1c00-5d2e-4b7a-9c31-000000000001";

    private static readonly Person Known = new()
    {
        Name = "Somebody",
        Email = "some.body@agency.example",
        Entra = new EntraId("11111111-1111-1111-1111-111111111111", Id),
    };

    [Fact]
    public void Names_ByObjectId_FitsThatIdOnly()
    {
        Assert.True(new PersonReference(Id, null).Names(Known));
        Assert.False(new PersonReference(Id, null).Names(Known with { Entra = null }));
        Assert.False(new PersonReference("0a4f1c00-5d2e-4b7a-9c31-000000000002", null).Names(Known));
    }

    [Fact]
    public void Names_ByEmail_FitsItInAnyCase()
    {
        Assert.True(new PersonReference(null, "Some.Body@agency.example").Names(Known));
        Assert.False(new PersonReference(null, "other@agency.example").Names(Known));
    }

    [Fact]
    public void Names_OfNobody_FitsNobody() =>
        Assert.False(default(PersonReference).Names(new Person { Name = "Somebody" }));
}
