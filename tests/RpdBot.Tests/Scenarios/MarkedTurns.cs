using RpdBot.Conversations;
using RpdBot.Teams;

namespace RpdBot.Tests.Scenarios;

/// <summary>Marks whatever is done inside a turn, before it is answered; deliveries and echoes are outside.</summary>
internal sealed class MarkedTurns(TurnRouter inner) : IBot
{
    private static readonly AsyncLocal<bool> Inside = new();

    /// <summary>Whether the caller is inside a turn.</summary>
    public static bool IsInside => Inside.Value;

    public async Task<InvokeResponse?> OnTurnAsync(Activity activity, CancellationToken cancellation)
    {
        Inside.Value = true;
        return await inner.OnTurnAsync(activity, cancellation);
    }
}
