using RpdBot.Cases;
using RpdBot.Procedures.Forms;

namespace RpdBot.Views;

/// <summary>What a form of a later stage starts with: what the form before it said, and what was answered since.</summary>
internal static class Gathering
{
    /// <summary>The text, or null when there is nothing that the viewer may read.</summary>
    public static string? Of(Scene scene, Field field, Prefill prefill)
    {
        var done = CaseReading.Answered(scene.Procedure, scene.Case, scene.Viewer);
        var before = done.LastOrDefault(one => one.Answers.Has(field.Id));
        var since = before is null
            ? CaseReading.Latest(scene.Procedure, scene.Case, scene.Viewer)
            : done.SkipWhile(one => one != before)
                .Skip(1)
                .Aggregate(Answers.None, (all, one) => all.Merge(one.Answers));
        var paragraphs = scene
            .Procedure.FieldsOf(prefill.Fields)
            .Where(from => since.Has(from.Id))
            .Select(from => AnswerWords.Of(from, since))
            .Prepend(before?.Answers[field.Id].Value)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return paragraphs.Count == 0 ? null : string.Join("\n\n", paragraphs);
    }
}
