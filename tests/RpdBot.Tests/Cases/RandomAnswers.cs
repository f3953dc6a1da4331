using System.Collections.Immutable;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>What a random move types.</summary>
internal static class RandomAnswers
{
    private static readonly string[] Junk =
    [
        "",
        " ",
        "2020-02-30",
        "yes",
        "\0\ud800",
        new('x', 5_000),
        "a,b",
        "resolved",
    ];

    /// <summary>The number read as one of these.</summary>
    public static T Pick<T>(IReadOnlyList<T> all, int number) => all[number % all.Count];

    /// <summary>A note or a reason.</summary>
    public static string Text(Move move) => move.Words % 3 == 0 ? Pick(Junk, move.Words / 3) : "Some words.";

    /// <summary>What a form asks; nothing for one that does not exist.</summary>
    public static ImmutableArray<string> Asked(string task, string outcome) =>
        Rules.Task(task) is { } definition && definition.Outcome(outcome) is { } known ? definition.Asked(known) : [];

    /// <summary>Mostly what fits; sometimes one field of junk, a field too many, or nothing at all.</summary>
    public static ImmutableDictionary<string, string> Typed(ImmutableArray<string> asked, DateTimeOffset now, Move move)
    {
        var typed =
            move.Words % 4 == 1
                ? Commands.TypedWithAction(asked, now, Pick<string>([PractitionerA, ManagerA, ManagerB], move.What))
                : Commands.Typed(asked, now);
        return (move.Words % 9) switch
        {
            0 when !asked.IsEmpty => typed.SetItem(Pick(asked, move.Words), Pick(Junk, move.Words)),
            1 when move.Who % 2 == 0 => typed.SetItem(Pick(Junk, move.What), "junk"),
            2 when move.Who % 2 == 0 => ImmutableDictionary<string, string>.Empty,
            _ => typed,
        };
    }
}
