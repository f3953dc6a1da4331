using RpdBot.Cases;
using RpdBot.Tests.Procedures.Definitions;
using RpdBot.Views;

namespace RpdBot.Tests.Views;

/// <summary>Nothing that was typed at an earlier stage is asked again: forms are filled before a person sees them.</summary>
public sealed class NothingTwiceTests
{
    [Theory]
    [InlineData("somerset", "section-a", 11, "a-other-specify a-dob a-address")]
    [InlineData("somerset", "section-b", 2, "b-actions b-learning b-comments b-other")]
    [InlineData("kcs", "form-3", 8, "f-outcomes f-er-sign f-effective f-notes")]
    [InlineData("kcs", "form-4", 10, "f-er-sign f-notes")]
    [InlineData("kcs", "sign-3", 5, "f-ed-sign")]
    [InlineData("south-gloucestershire", "form-3", 8, "s3-record f-init-sign f-effective")]
    [InlineData("south-gloucestershire", "form-4", 9, "f-init-sign")]
    [InlineData("adults-and-children", "section-1", 6, "s1-sign")]
    [InlineData("adults-and-children", "section-2", 5, "s2-summary s2-sign")]
    [InlineData("adults-and-children", "section-3", 4, "meeting-date s3-summary s3-sign learning")]
    [InlineData("adults-and-children", "section-4", 4, "s4-sign learning")]
    public void Form_WhenItIsFirstSeen_IsFilledButForWhatNobodyHasSaid(string id, string task, int filled, string left)
    {
        var procedure = Published.Read(id);
        var definition = procedure.Task(task)!;
        var walk = new Walk(procedure);

        var (@case, now) = FirstSeen(Published.Ways(procedure), task);
        var holder = walk.Holder(definition.Roles[0]);
        var scene = new Scene(procedure, @case.SeenBy(holder.Person!, holder.Collectives), holder.Person!, now);
        // An agreed action is new with the answer that records it, and no part of the form.
        var fields = procedure
            .FieldsOf(definition.Asked(definition.Outcomes[0]))
            .Where(field => !field.Id.StartsWith("action-", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(
            (filled, left),
            (
                fields.Count(field => Prefills.Of(scene, field) is not null),
                string.Join(' ', fields.Where(field => Prefills.Of(scene, field) is null).Select(field => field.Id))
            )
        );
    }

    /// <summary>The case as whoever is asked first sees it: found, and the details opened.</summary>
    private static (Case Case, DateTimeOffset Now) FirstSeen(IReadOnlyList<Walked> ways, string task)
    {
        var way = ways.Where(one =>
                one.Events.OfType<TaskAnswered>().Any(answered => answered.Done.Occurrence.Task == task)
            )
            .MinBy(one =>
                one.Steps.Count(step =>
                    step.Contains("no-", StringComparison.Ordinal) || step.Contains("to-", StringComparison.Ordinal)
                )
            )!;
        var answer = way.Events.FindIndex(happened =>
            happened is TaskAnswered { Done.Occurrence.Task: var id } && id == task
        );
        return (Case.From(way.Events.Take(answer)), way.Events[answer].At);
    }
}
