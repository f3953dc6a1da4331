using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Tests.Cases;

/// <summary>What the decider makes of a command, without the story going on.</summary>
internal static class Trying
{
    public static Decision Try(this CaseBuilder story, CaseCommand command) =>
        CaseDecider.Decide(story.Procedure, story.Case, command);

    /// <summary>The events that the command makes; it must be accepted.</summary>
    public static IReadOnlyList<CaseEvent> Makes(this CaseBuilder story, CaseCommand command) =>
        Assert.IsType<Decision.Happened>(story.Try(command)).Events;

    /// <summary>The refusal, which must be of this kind.</summary>
    public static T Refuses<T>(this CaseBuilder story, CaseCommand command)
        where T : Refusal => Assert.IsType<T>(Assert.IsType<Decision.Refused>(story.Try(command)).Refusal);

    /// <summary>The ids of the fields that are to be mended, in the form's order.</summary>
    public static IEnumerable<string> MustMend(this CaseBuilder story, CaseCommand command) =>
        story.Refuses<Refusal.Answers>(command).Errors.Select(error => error.FieldId);

    public static void ChangesNothing(this CaseBuilder story, CaseCommand command) =>
        Assert.IsType<Decision.Unchanged>(story.Try(command));

    /// <summary>The one task that is waited for.</summary>
    public static OpenTask Waiting(this CaseBuilder story, string occurrence)
    {
        var task = Assert.Single(story.Case.Open);
        Assert.Equal(occurrence, task.Occurrence.ToString());
        return task;
    }

    /// <summary>The roles that were told of the answer to this opening, in ordinal order.</summary>
    public static IEnumerable<string> ToldBy(this CaseBuilder story, string occurrence) =>
        Assert
            .Single(story.Events.OfType<TaskAnswered>(), told => told.Done.Occurrence.ToString() == occurrence)
            .Told.Order(StringComparer.Ordinal);

    /// <summary>The openings that wait, in order.</summary>
    public static IEnumerable<string> Open(this CaseBuilder story) =>
        story.Case.Open.Select(task => task.Occurrence.ToString());

    /// <summary>The case as somebody sees it who may hold an office.</summary>
    public static Case SeenBy(this CaseBuilder story, Actor by) => story.Case.SeenBy(by.Person!, by.Collectives);

    /// <summary>The answers to a task that this person may read.</summary>
    public static IEnumerable<string> ReadOf(this CaseBuilder story, string task, Actor by) =>
        CaseReading
            .Answered(story.Procedure, story.SeenBy(by), by.Person!)
            .Select(done => done.Occurrence)
            .Where(occurrence => occurrence.Task == task)
            .Select(occurrence => occurrence.ToString());

    /// <inheritdoc cref="ReadOf(CaseBuilder, string, Actor)"/>
    public static IEnumerable<string> ReadOf(this CaseBuilder story, string task, Person person) =>
        story.ReadOf(task, Actor.Of(person));
}
