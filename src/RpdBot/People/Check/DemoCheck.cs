namespace RpdBot.People.Check;

/// <summary>The demo directory lacks nothing.</summary>
internal sealed class DemoCheck : IPeopleCheck
{
    public Task<IReadOnlyList<PeopleFinding>> CheckAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PeopleFinding>>([]);
}
