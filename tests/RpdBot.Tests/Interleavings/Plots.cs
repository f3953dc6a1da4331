using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Tests.Cases;

namespace RpdBot.Tests.Interleavings;

/// <summary>The plots that are explored: each is about one case of the small procedure.</summary>
internal static class Plots
{
    /// <summary>The guard of a change that is made so long before a deadline falls on its tick.</summary>
    private static readonly TimeSpan Hold = new CaseworkOptions().Hold;

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(40);

    /// <summary>Robin adds a note five minutes before Tamsin's deadline, so that the guard falls on its tick.</summary>
    public static Plot NoteBeforeADeadline(TimeSpan skew, params Part[] also) => Note(Hold, skew, also);

    /// <summary>Robin adds a note long before the next moment of the case.</summary>
    public static Plot NoteInQuietTimes(params Part[] also) => Note(Long, skew: default, also);

    /// <summary>Robin and Tamsin each add a note, at the same tick.</summary>
    public static Plot TwoNotes(TimeSpan beforeDeadline, params Part[] also)
    {
        var plot = Note(beforeDeadline, skew: default);
        var story = Before(beforeDeadline);
        return plot with
        {
            Parts =
            [
                .. plot.Parts,
                new("Tamsin", one => one.WriteAsync(story.Note(Somerset.Tamsin, Stage.Second))),
                .. also,
            ],
        };
    }

    /// <inheritdoc cref="TwoNotes(TimeSpan, Part[])"/>
    public static Plot TwoNotesBeforeADeadline(params Part[] also) => TwoNotes(Hold, also);

    /// <summary>Both add a note, two instances sweep, and every clock may be a minute wrong.</summary>
    public static Plot Crowd(Random random)
    {
        var plot = TwoNotesBeforeADeadline(Sweep("one"), Sweep("two"));
        return plot with
        {
            Parts = [.. plot.Parts.Select(part => part with { Skew = TimeSpan.FromMinutes(random.Next(-1, 2)) })],
        };
    }

    /// <summary>Nobody does anything but sweep, at the tick of Tamsin's deadline.</summary>
    public static Plot Deadline(params Part[] parts) => At(Before(default), parts);

    /// <summary>Tamsin asks for more, and so long afterwards the next stage is over its limit.</summary>
    public static Plot NearLimit(TimeSpan limit, TimeSpan skew, params Part[] also)
    {
        var story = Small.Asked(Small.Limited(limit));
        var ask = story.Answer(Somerset.Tamsin, "answer", "more");
        return At(story, [new("Tamsin", one => one.WriteAsync(ask)) { Skew = skew }, .. also]);
    }

    /// <summary>Tamsin asks for more; Robin adds a note while the card is on its way to Imani.</summary>
    public static Plot CardOutrun(params Part[] also)
    {
        var story = Before(Long);
        var ask = story.Answer(Somerset.Tamsin, "answer", "more");
        return At(
            story,
            [
                new("Tamsin", one => one.WriteAsync(ask)),
                new("Robin", one => one.WriteAsync(story.Note(Somerset.Robin, Stage.First))),
                .. also,
            ]
        );
    }

    /// <summary>A card is put in that no change calls for, as when somebody comes back to the chat.</summary>
    public static Plot CardAgain(params Part[] also)
    {
        var story = Before(Long);
        var card = new Slot
        {
            Purpose = Purpose.Card,
            Person = Somerset.Tamsin,
            Subject = story.Occurrence("answer").ToString(),
        };
        return At(
            story,
            [new("Tamsin", one => one.Get<Outbox>().AddAsync(Stage.Reference, [card], story.Now, default)), .. also]
        );
    }

    /// <summary>An instance that sweeps once.</summary>
    public static Part Sweep(string name = "sweep", TimeSpan skew = default) =>
        new(name, one => one.SweepAsync()) { Skew = skew };

    private static Plot Note(TimeSpan beforeDeadline, TimeSpan skew, params Part[] also)
    {
        var story = Before(beforeDeadline);
        var note = story.Note(Somerset.Robin, Stage.First);
        return At(story, [new("Robin", one => one.WriteAsync(note)) { Skew = skew }, .. also]);
    }

    /// <summary>Tamsin has been asked and reminded, and has so much time left.</summary>
    private static CaseBuilder Before(TimeSpan deadline)
    {
        var story = Small.Asked(Small.Rules);
        return story.At(story.Case.Open.Single().Due!.Value - deadline);
    }

    private static Plot At(CaseBuilder story, IReadOnlyList<Part> parts)
    {
        var now = story.Now;
        story =
            CaseMoments.Of(story.Procedure, story.Case) is [var first, ..] && first < now
                ? story.At(now.AddTicks(-1)).ClockLookedAt().At(now)
                : story;
        return new(story.Procedure, Stage.Set(story), now, now.AddMinutes(12), parts) { Expected = Expected };
    }

    private static IEnumerable<string> Expected(Case @case) =>
        @case.Notes.Select(note =>
            note.By.Is(Somerset.Robin)
                ? $"{Somerset.Tamsin.Name}: {Stage.First}"
                : $"{Somerset.Robin.Name}: {Stage.Second}"
        );
}
