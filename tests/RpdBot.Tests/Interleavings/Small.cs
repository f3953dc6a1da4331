using RpdBot.Procedures;
using RpdBot.Procedures.Calendars;
using RpdBot.Tests.Cases;

namespace RpdBot.Tests.Interleavings;

/// <summary>The smallest procedure that has everything an interleaving can be about, so that a run costs little.</summary>
/// <remarks>Robin asks; Tamsin answers by a time, or asks Imani for more, who then has a time of her own.</remarks>
internal static class Small
{
    public const string Manager = "manager";
    public const string Other = "other";

    /// <summary>A working day takes an hour, so that a deadline lies as near as a story wants it.</summary>
    public static readonly Procedure Rules = With(TimeSpan.FromHours(1), new() { WorkingDays = 1 });

    /// <summary>No task has a time, but the second stage may take no longer than this.</summary>
    public static Procedure Limited(TimeSpan limit) =>
        With(day: 2 * limit, due: null) with // what is left of a day is half of it
        {
            Stages =
            [
                new("1", "First"),
                new("2", "Second")
                {
                    Limit = new() { WorkingDays = 0, From = LimitStart.Stage },
                },
            ],
        };

    private static Procedure With(TimeSpan day, Deadline? due) =>
        new()
        {
            Id = "small",
            Version = 1,
            Name = "Small",
            Partnership = "None",
            Sources = [],
            Concerned = "child",
            Counterpart = "counterpart",
            Encouragement = "Do.",
            Advice = "Ask.",
            Urgent = new()
            {
                Question = "Danger?",
                Text = [],
                Brief = "999",
                Contacts = [],
            },
            AgencyKinds = [],
            Roles =
            [
                Role("raiser", Side.Raising),
                Role(Manager, Side.Raising),
                Role("counterpart", Side.Responding),
                Role(Other, Side.Responding),
            ],
            Stages = [new("1", "First"), new("2", "Second")],
            Fields = [],
            RaiseSteps = [],
            Tasks =
            [
                Task("talk", "1", "raiser", due: null, Out("ask", "answer")),
                Task("answer", "1", Manager, due, Out("more", "detail"), Out("agree", next: null)),
                Task("detail", "2", Other, due, Out("agree", next: null)),
            ],
            Calendar = new FastCalendar(day),
        };

    /// <summary>A story in which Tamsin has been asked, and has opened the details; Imani would be asked next.</summary>
    public static CaseBuilder Asked(Procedure rules) =>
        CaseBuilder
            .Of(rules)
            .Raised("ask")
            .Assigned(Manager, Somerset.Tamsin)
            .Assigned(Other, Somerset.Imani)
            .Opened(Somerset.Tamsin);

    private static Role Role(string id, Side side) =>
        new()
        {
            Id = id,
            Title = id,
            Side = side,
        };

    private static TaskDefinition Task(
        string id,
        string stage,
        string role,
        Deadline? due,
        params Outcome[] outcomes
    ) =>
        new()
        {
            Id = id,
            Stage = stage,
            Title = id,
            Ask = $"{id}?",
            Roles = [role],
            Due = due,
            Outcomes = [.. outcomes],
        };

    private static Outcome Out(string id, string? next) =>
        new()
        {
            Id = id,
            Label = id,
            Done = id,
            Next = next is null ? [] : [next],
            End = next is null ? End.Resolved : null,
        };
}
