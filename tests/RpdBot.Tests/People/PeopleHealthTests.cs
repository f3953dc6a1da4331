using Microsoft.Extensions.Diagnostics.HealthChecks;
using Moq;
using RpdBot.People.Check;

namespace RpdBot.Tests.People;

public sealed class PeopleHealthTests
{
    private readonly ManualClock clock = new(new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));
    private readonly Mock<IPeopleCheck> check = new();
    private readonly PeopleHealth health;

    public PeopleHealthTests() => health = new PeopleHealth(check.Object, clock);

    [Fact]
    public async Task Directory_ThatLacksNothingNeeded_IsHealthy()
    {
        Finds(new PeopleFinding("t", IsNeeded: false, "Who is away is not known."));
        Assert.Equal(HealthStatus.Healthy, (await LookAsync()).Status);
    }

    [Fact]
    public async Task Directory_WithoutAPermission_NamesItAndTheTenant()
    {
        Finds(new PeopleFinding("t", IsNeeded: true, "The application permission User.Read.All is missing."));
        var found = await LookAsync();
        Assert.Equal(HealthStatus.Degraded, found.Status);
        Assert.Equal("Tenant t: The application permission User.Read.All is missing.", found.Description);
    }

    [Fact]
    public async Task Directory_AskedOften_IsAskedOnceInAQuarterOfAnHour()
    {
        Finds();
        await LookAsync();
        clock.Advance(TimeSpan.FromMinutes(14));
        await LookAsync();
        check.Verify(one => one.CheckAsync(It.IsAny<CancellationToken>()), Times.Once);
        clock.Advance(TimeSpan.FromMinutes(1));
        await LookAsync();
        check.Verify(one => one.CheckAsync(It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Fact]
    public async Task Directory_ThatDoesNotAnswer_IsNotWaitedForLonger()
    {
        var never = new TaskCompletionSource<IReadOnlyList<PeopleFinding>>();
        check.Setup(one => one.CheckAsync(It.IsAny<CancellationToken>())).Returns(never.Task);
        var looking = LookAsync();
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("The directory does not answer in time.", (await looking).Description);
    }

    private void Finds(params PeopleFinding[] findings) =>
        check.Setup(one => one.CheckAsync(It.IsAny<CancellationToken>())).ReturnsAsync(findings);

    private Task<HealthCheckResult> LookAsync() => health.CheckHealthAsync(new HealthCheckContext());
}
