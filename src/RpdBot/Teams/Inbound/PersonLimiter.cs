using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace RpdBot.Teams.Inbound;

/// <summary>Keeps one person, or whoever writes in their name, from using up the bot for everybody.</summary>
/// <remarks>Counted by tenant and person over a sliding minute; no hand on a keyboard comes near the limit.</remarks>
internal sealed class PersonLimiter : IDisposable
{
    private const int PartsOfTheMinute = 6;
    private readonly PartitionedRateLimiter<string> limiter;

    public PersonLimiter(IOptions<TeamsOptions> options) =>
        limiter = PartitionedRateLimiter.Create<string, string>(person =>
            RateLimitPartition.GetSlidingWindowLimiter(
                person,
                _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = options.Value.RequestsPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                    SegmentsPerWindow = PartsOfTheMinute,
                }
            )
        );

    /// <summary>The refusal of an activity that is one too many; null when it may go on.</summary>
    public Refusal? Check(Activity activity)
    {
        using var lease = limiter.AttemptAcquire(
            $"{activity.TenantId()}|{activity.From?.AadObjectId ?? activity.From?.Id}"
        );
        return lease.IsAcquired
            ? null
            : new Refusal(StatusCodes.Status429TooManyRequests, "Too many requests from this person: wait a minute.");
    }

    public void Dispose() => limiter.Dispose();
}
