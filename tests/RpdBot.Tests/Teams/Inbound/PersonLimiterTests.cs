using Microsoft.Extensions.Options;
using RpdBot.Teams;
using RpdBot.Teams.Inbound;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class PersonLimiterTests : IDisposable
{
    private readonly PersonLimiter _limiter = new(Options.Create(new TeamsOptions { RequestsPerMinute = 3 }));

    public void Dispose() => _limiter.Dispose();

    [Fact]
    public void Check_OneTooMany_IsRefusedForThatPersonAlone()
    {
        var ann = Of("ann", "tenant-1");
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Null(_limiter.Check(ann)));

        Assert.Equal(429, _limiter.Check(ann)?.Status);
        Assert.Null(_limiter.Check(Of("ben", "tenant-1")));
        Assert.Null(_limiter.Check(Of("ann", "tenant-2")));
    }

    private static Activity Of(string person, string tenant) =>
        new()
        {
            From = new ChannelAccount { Id = "29:" + person, AadObjectId = person },
            Conversation = new ConversationAccount { Id = "a:1", TenantId = tenant },
        };
}
