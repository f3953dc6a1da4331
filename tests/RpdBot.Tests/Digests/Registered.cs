using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Digests;
using RpdBot.Procedures;
using RpdBot.Procedures.Calendars;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Digests;

/// <summary>Entries of a register, and the digest that is made of them on Tuesday 1 December 2026 at 08:30.</summary>
internal static class Registered
{
    public static readonly DateTimeOffset Now = new(2026, 12, 1, 8, 30, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Yesterday = Now.AddDays(-1);
    private static readonly DateTimeOffset LastWeek = Now.AddDays(-8);

    /// <summary>A case that has been in stage 3 for a week.</summary>
    public static RegisterEntry Formal(int number, params ImmutableArray<RegisterTask> waiting) =>
        new()
        {
            Reference = CaseReference.Of(2026, number),
            Revision = 9,
            Initials = new Words("A.B."),
            RaisingAgency = "Oakfield Primary School",
            RespondingAgency = "Children's Social Care",
            Stage = "3",
            StageNumber = 3,
            RaisedAt = LastWeek,
            FormalSince = LastWeek,
            Waiting = waiting,
        };

    /// <summary>A case that the managers still talk about.</summary>
    public static RegisterEntry Early(int number, params ImmutableArray<RegisterTask> waiting) =>
        Formal(number, waiting) with
        {
            Stage = "2",
            StageNumber = 2,
            Initials = default,
            FormalSince = null,
        };

    public static RegisterTask Waits(WaitsFor sort, DateTimeOffset? due = null) =>
        new()
        {
            Task = "task",
            Title = $"Title of {sort}",
            WaitsFor = sort,
            Roles = ["Senior manager, Children's Social Care"],
            Opened = LastWeek,
            Due = due,
        };

    public static DigestContents Contents(params IReadOnlyList<RegisterEntry> entries) =>
        new()
        {
            Partnership = "Safeguarding Partnership",
            Calendar = new LondonCalendar([]),
            Since = Yesterday,
            Until = Now,
            Now = Now,
            Open = [.. entries.Where(entry => entry.End is null)],
            Closed = [.. entries.Where(entry => entry.End is not null)],
        };
}
