namespace RpdBot.Casework;

/// <summary>What a delivery left behind.</summary>
/// <param name="IsSettled">Whether every slot is gone or waits as this sender left it; else somebody else has one.</param>
/// <param name="Next">When the first of those that wait may go again; null when none does.</param>
public readonly record struct Remainder(bool IsSettled, DateTimeOffset? Next)
{
    /// <summary>Nothing.</summary>
    public static Remainder Nothing { get; } = new(IsSettled: true, Next: null);

    /// <summary>What both left.</summary>
    public Remainder And(Remainder other) =>
        new(IsSettled && other.IsSettled, Next is null || other.Next < Next ? other.Next ?? Next : Next);
}
