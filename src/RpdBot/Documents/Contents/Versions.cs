using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Documents.Contents;

/// <summary>Who wrote what stands in a section, and who had written what it replaced.</summary>
internal static class Versions
{
    /// <summary>A line for everybody who wrote more than a signature, the earliest first.</summary>
    public static ImmutableArray<string> Of(Procedure procedure, Case @case, ImmutableArray<DoneTask> answers)
    {
        var draft = FormReading.IsDraft(procedure, @case, answers) ? "Draft, not signed yet. " : "";
        var writing = answers.Where(done => !Written(procedure, done).IsEmpty).ToList();
        return
        [
            .. writing.Select(
                (done, at) =>
                    draft
                    + (IsReplaced(procedure, done, writing.Skip(at + 1)) ? "Earlier version, replaced since. " : "")
                    + $"Completed by {Signatories.Who(procedure, @case, done)}, {MomentWords.Moment(done.At)}."
            ),
        ];
    }

    private static bool IsReplaced(Procedure procedure, DoneTask done, IEnumerable<DoneTask> later) =>
        later.SelectMany(other => Written(procedure, other)).Intersect(Written(procedure, done)).Any();

    private static ImmutableArray<string> Written(Procedure procedure, DoneTask done) =>
        [
            .. procedure
                .FieldsOf(done.Answers.Ids)
                .Where(field => field.Kind != FieldKind.Sign)
                .Select(field => field.Id),
        ];
}
