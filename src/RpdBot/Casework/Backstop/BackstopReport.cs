namespace RpdBot.Casework;

/// <summary>What one look at every case found.</summary>
/// <param name="Cases">The cases there are.</param>
/// <param name="Woken">Cases that were without a wake-up at their next moment, and got one.</param>
/// <param name="Registered">Cases that the register did not know as they stand, and knows now.</param>
/// <param name="Unlike">Cases that are not what their events make of them; nothing is changed about that.</param>
/// <param name="SetAside">Cases that cannot be read.</param>
/// <param name="Failed">Cases for which the store did not answer.</param>
public sealed record BackstopReport(int Cases, int Woken, int Registered, int Unlike, int SetAside, int Failed)
{
    /// <summary>No case yet.</summary>
    public static BackstopReport Nothing { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Both together.</summary>
    public static BackstopReport operator +(BackstopReport left, BackstopReport right) =>
        new(
            left.Cases + right.Cases,
            left.Woken + right.Woken,
            left.Registered + right.Registered,
            left.Unlike + right.Unlike,
            left.SetAside + right.SetAside,
            left.Failed + right.Failed
        );
}
