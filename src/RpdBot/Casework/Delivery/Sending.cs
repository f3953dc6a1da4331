using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>What a failed send means for the slot that called for it.</summary>
internal static class Sending
{
    public static WorkResult Failed(SendResult result) =>
        result switch
        {
            SendResult.Throttled throttled => new WorkResult.Later("throttled", throttled.RetryAfter),
            SendResult.Unreachable => new WorkResult.NoWay(Trouble.Blocked),
            SendResult.Unknown unknown => new WorkResult.Later(unknown.Reason),
            SendResult.NotSent notSent => new WorkResult.Later(notSent.Reason),
            _ => new WorkResult.Later("too large"),
        };
}
