using System.Collections.Immutable;
using RpdBot.Cards;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>What happened on a case, the newest first: that something was answered, never the answer.</summary>
internal static class Timelines
{
    /// <summary>How many lines stand on one page.</summary>
    private const int OnPage = 20;

    private const int Last = 2;

    public static ImmutableArray<TimelineLineView> Of(Scene scene, int page) =>
        [
            .. Lines(scene)
                .OrderByDescending(line => line.At)
                .Skip(OnPage * (page - 1))
                .Take(OnPage)
                .Select(line => new TimelineLineView(
                    TimeWords.Moment(line.At),
                    char.ToUpperInvariant(line.What[0]) + line.What[1..],
                    Plain.Of(line.Who)
                )),
        ];

    /// <summary>What happened last, in a few lines.</summary>
    public static ImmutableArray<TimelineLineView> Latest(Scene scene) => [.. Of(scene, page: 1).Take(Last)];

    public static int Pages(Scene scene) => (Lines(scene).Count() + OnPage - 1) / OnPage;

    private static IEnumerable<(DateTimeOffset At, string Who, string What)> Lines(Scene scene) =>
        // Closed last: with the answer that closed the case it shares the moment, and comes after it.
        Closing(scene)
            .Concat(scene.Case.Done.Select(done => (done.At, done.By.Name, What(scene, done))).Reverse())
            .Concat(scene.Case.Notes.Select(note => (note.At, note.By.Name, "added a note")))
            .Concat(scene.Case.Reopenings.SelectMany(Reopened))
            .Concat(Agreed(scene))
            .Concat(scene.Case.Moves.Select(move => Moved(scene, move)).Reverse())
            .Concat(scene.Case.AlsoInvolved.Select(one => (one.At, one.By.Name, "named somebody of a further agency")))
            .Append((scene.Case.RaisedAt, scene.Case.RaisingAgency?.Name ?? "", "raised the difference"));

    private static IEnumerable<(DateTimeOffset At, string Who, string What)> Reopened(EarlierEnd before) =>
        [
            (before.At, before.By.Name, "opened the case again"),
            (before.Closing.At, before.Closing.By.Name, "closed: " + Endings.Word(before.Closing.End)),
        ];

    private static IEnumerable<(DateTimeOffset At, string Who, string What)> Agreed(Scene scene) =>
        AgreedAction
            .Of(scene.Procedure, scene.Case)
            .Select(action => (action.Recorded.At, action.Recorded.By.Name, "recorded an agreed action"));

    private static (DateTimeOffset At, string Who, string What) Moved(Scene scene, RoleMove move)
    {
        var role = Parties.TitleAndSide(scene, move.Role);
        return move.Kind switch
        {
            RoleMoveKind.Delegated => (move.At, move.By?.Name ?? "", $"named somebody to act as {role}"),
            RoleMoveKind.HandedOver => (move.At, move.By?.Name ?? "", $"named somebody else as {role}"),
            _ => (move.At, move.To.Name, $"is asked again as {role}"),
        };
    }

    private static string What(Scene scene, DoneTask done) => Endings.Outcome(scene, done)?.Done ?? "answered";

    private static IEnumerable<(DateTimeOffset At, string Who, string What)> Closing(Scene scene) =>
        scene.Case.Closing switch
        {
            null => [],
            { End: End.Withdrawn } closing => [(closing.At, closing.By.Name, "withdrew the difference")],
            var closing => [(closing.At, closing.By.Name, "closed: " + Endings.Word(closing.End))],
        };
}
