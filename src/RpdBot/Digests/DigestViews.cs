using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards;
using RpdBot.Cards.Schema;
using RpdBot.Procedures;

namespace RpdBot.Digests;

/// <summary>Makes a digest of the register. Pure.</summary>
/// <remarks>Before the formal stage the business unit learns how many cases there are, and nothing of any one of them.</remarks>
public static class DigestViews
{
    /// <summary>The digest.</summary>
    public static DigestView Of(DigestContents contents) =>
        new()
        {
            Title = "Digest for " + Day(contents.Now),
            Partnership = Plain.Of(contents.Partnership),
            Since = "New means since " + Moment(contents.Since) + ".",
            Counts = Counts(contents),
            Before = Before(contents),
            Agreed = Agreed(contents),
            Nothing = IsCalm(contents) ? "Nothing waits and nothing is late." : null,
            Chart = Chart(contents),
            Groups = [.. DigestGroups.Of(contents)],
        };

    private static ImmutableArray<DigestCountView> Counts(DigestContents contents)
    {
        var late = DigestTasks.Overdue(contents).Count;
        return
        [
            new("In formal stages", DigestTasks.Formal(contents).Count(entry => entry.End is null)),
            new("Due soon", DigestTasks.DueSoon(contents).Count),
            new("Overdue", late, late > 0),
            new("Not reached", contents.Open.Sum(entry => entry.NotReached.Length)),
        ];
    }

    /// <summary>How many cases the managers still talk about, and how many of them are late.</summary>
    private static string? Before(DigestContents contents)
    {
        var early = contents.Open.Where(entry => !entry.IsFormal).ToList();
        if (early.Count == 0)
        {
            return null;
        }

        var late = early.Count(entry => entry.Waiting.Any(task => task.Due <= contents.Now));
        var words = late == 0 ? "none of them late" : $"{Number(late)} of them late";
        return $"Before the formal stage: {Number(early.Count)} open, {words}.";
    }

    /// <summary>How many agreed actions of all cases are still to be done, and how many of them are late.</summary>
    private static string? Agreed(DigestContents contents)
    {
        var agreed = contents
            .Open.SelectMany(entry => entry.Waiting)
            .Where(task => task.WaitsFor == WaitsFor.Action)
            .ToList();
        return agreed.Count == 0
            ? null
            : $"Agreed actions: {Number(agreed.Count)} open, {Number(agreed.Count(task => task.Due <= contents.Now))} of them overdue.";
    }

    /// <summary>What stands beside a case, such as a review of the form, disturbs nobody until it is due.</summary>
    private static bool IsCalm(DigestContents contents) =>
        contents.Open.All(entry => entry.NotReached.IsEmpty && entry.Waiting.All(task => task.Beside))
        && DigestTasks.DueSoon(contents).Count + DigestTasks.Overdue(contents).Count == 0;

    private static DigestChartView? Chart(DigestContents contents)
    {
        DigestCountView[] bars =
        [
            new("A form being written", DigestTasks.WaitingFor(contents, WaitsFor.Form).Count),
            new("A sign-off", DigestTasks.WaitingFor(contents, WaitsFor.SignOff).Count),
            new("Sending on", DigestTasks.WaitingFor(contents, WaitsFor.Forwarding).Count),
            new("An answer", DigestTasks.WaitingFor(contents, WaitsFor.Answer).Count),
            new("A decision", DigestTasks.WaitingFor(contents, WaitsFor.Decision).Count),
        ];
        return bars.Any(bar => bar.Count > 0)
            ? new DigestChartView("What is waited for", [.. bars.Where(bar => bar.Count > 0)])
            : null;
    }

    private static string Day(DateTimeOffset moment) =>
        LondonTime.Of(moment).ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) =>
        LondonTime.Of(moment).ToString("dddd d MMMM, HH:mm", CultureInfo.InvariantCulture);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
