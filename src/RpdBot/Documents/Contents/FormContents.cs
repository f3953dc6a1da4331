using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Documents;
using RpdBot.Procedures.Forms;

namespace RpdBot.Documents.Contents;

/// <summary>Takes what a form says from the case, as far as somebody may read it.</summary>
internal static class FormContents
{
    public static FormContent Of(Procedure procedure, Case @case, Person viewer, FormCopy copy, DateTimeOffset now) =>
        new()
        {
            Subject = $"{copy.Name}, {@case.Reference}",
            Partnership = procedure.Partnership,
            Reference = @case.Reference.ToString(),
            Title = copy.Form.Title,
            Intro = copy.Form.Intro,
            Sections = [.. copy.Form.Sections.Select(section => Section(procedure, @case, viewer, copy, section))],
            Closing = copy.Form.Closing,
            History = Histories.Of(procedure, @case),
            Made = Made(procedure, @case, viewer, now),
            At = now,
        };

    private static string Made(Procedure procedure, Case @case, Person viewer, DateTimeOffset now) =>
        $"Made for {viewer.Name} on {MomentWords.Moment(now)} from the case {@case.Reference}, which follows "
        + $"{procedure.Name}, {procedure.Partnership}, version {procedure.Version.ToString(CultureInfo.InvariantCulture)}. "
        + "It shows the case as it stood then: ask for a new copy rather than changing this one.";

    private static SectionContent Section(
        Procedure procedure,
        Case @case,
        Person viewer,
        FormCopy copy,
        PrintedSection section
    )
    {
        var done = FormReading.In(procedure, @case, viewer, copy, section);
        var raised = FormReading.Raised(procedure, @case, viewer, section);
        var answers = FormReading.Together(procedure, raised, done);
        return new(
            section.Heading,
            section.IsPart,
            section.Hint,
            new Entries(procedure, @case, copy.Form, answers, done).Of(section.Entries),
            Versions(procedure, @case, section, done)
        );
    }

    /// <summary>Who wrote which version, and who signed it.</summary>
    private static ImmutableArray<string> Versions(
        Procedure procedure,
        Case @case,
        PrintedSection section,
        ImmutableArray<DoneTask> done
    )
    {
        var fields = section.Entries.SelectMany(entry => entry.Fields).ToHashSet(StringComparer.Ordinal);
        var writing = done.Where(one => Writes(procedure, one, fields)).ToList();
        var draft = FormReading.IsDraft(procedure, @case, done);
        return
        [
            .. writing.Select(
                (one, at) =>
                    $"{Version(draft, at + 1, writing.Count)}{Signatories.Who(procedure, @case, one)}, {MomentWords.Moment(one.At)}."
            ),
        ];
    }

    private static string Version(bool isDraft, int number, int of) =>
        isDraft ? "Draft, not signed yet. Written by "
        : of == 1 ? "Completed by "
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Version {number}{(number == of ? ", shown here" : ", replaced")}: completed by "
        );

    /// <summary>Whether the answer wrote more of the section than a signature.</summary>
    private static bool Writes(Procedure procedure, DoneTask done, HashSet<string> fields) =>
        procedure.FieldsOf(done.Answers.Ids.Where(fields.Contains)).Any(field => field.Kind != FieldKind.Sign);
}
