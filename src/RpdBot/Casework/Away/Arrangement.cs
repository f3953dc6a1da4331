using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>Who acts for somebody in all that is asked of them, from one day to another, both included.</summary>
/// <param name="Person">Who is away.</param>
/// <param name="To">Who acts for them.</param>
/// <param name="Agency">The id of the agency of whoever acts, as far as the directory told; null when it did not.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="By">Who arranged it: they themselves, or somebody of the business unit.</param>
public sealed record Arrangement(Person Person, Person To, string? Agency, DateOnly First, DateOnly Last, Person By)
{
    /// <summary>Whether it was taken back before its end.</summary>
    public bool TakenBack { get; init; }

    /// <summary>The moment at which it begins.</summary>
    public DateTimeOffset Begins => LondonTime.At(First, TimeOnly.MinValue);

    /// <summary>The moment at which it is over: the end of the last day.</summary>
    public DateTimeOffset Ends => LondonTime.At(Last.AddDays(1), TimeOnly.MinValue);

    /// <summary>Whether it holds at this moment.</summary>
    public bool HoldsAt(DateTimeOffset now) => !TakenBack && Begins <= now && now < Ends;

    /// <summary>Whether it holds, or is to hold.</summary>
    public bool IsAheadAt(DateTimeOffset now) => !TakenBack && now < Ends;

    /// <summary>Whether the other one holds on one of its days.</summary>
    public bool Meets(Arrangement other) => !other.TakenBack && First <= other.Last && other.First <= Last;
}
