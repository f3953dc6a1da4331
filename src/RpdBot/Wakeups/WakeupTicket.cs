namespace RpdBot.Wakeups;

/// <summary>A wake-up that was written, and by which its writer can take it back.</summary>
/// <param name="Subject">What will be looked at.</param>
/// <param name="Moment">When, at the latest.</param>
/// <param name="Key">The exact key of its row: nobody else writes that key.</param>
/// <param name="ETag">Which writing of the row.</param>
public sealed record WakeupTicket(string Subject, DateTimeOffset Moment, string Key, string ETag);
