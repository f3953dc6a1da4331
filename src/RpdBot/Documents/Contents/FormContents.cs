using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Documents;

namespace RpdBot.Documents.Contents;

/// <summary>Takes what a form says from the case, as far as somebody may read it.</summary>
/// <param name="procedure">The procedure that the case follows.</param>
/// <param name="case">The case, as the person sees it.</param>
/// <param name="viewer">Who gets the form.</param>
/// <param name="copy">Which form.</param>
internal sealed class FormContents(Procedure procedure, Case @case, Person viewer, FormCopy copy)
{
    private readonly Agreements agreements = new(procedure, @case, viewer);

    public FormContent Of(DateTimeOffset now) =>
        new()
        {
            Subject = $"{copy.Name}, {@case.Reference}",
            Partnership = procedure.Partnership,
            Reference = @case.Reference.ToString(),
            Stage = copy.Stage,
            Title = copy.Form.Title,
            Intro = copy.Form.Intro,
            Sections = [.. copy.Form.Sections.Select(Section).OfType<SectionContent>()],
            Closing = copy.Form.Closing,
            History = Histories.Of(procedure, @case, agreements),
            Made = Made(now),
            At = now,
        };

    private string Made(DateTimeOffset now) =>
        $"Made for {viewer.Name} on {MomentWords.Moment(now)} from the case {@case.Reference}, which follows "
        + $"{procedure.Name}, {procedure.Partnership}, version {procedure.Version.ToString(CultureInfo.InvariantCulture)}. "
        + "It shows the case as it stood then: ask for a new copy rather than changing this one.";

    /// <summary>The section; null for one that the document does not have, where nothing of it is to be shown.</summary>
    private SectionContent? Section(PrintedSection section, int at)
    {
        var withheld = FormReading.IsWithheld(procedure, @case, viewer, copy, section);
        var done = FormReading.In(procedure, @case, viewer, copy, section);
        var raised = FormReading.Raised(procedure, @case, viewer, section);
        var answers = FormReading.Together(procedure, raised, done);
        var entries = withheld
            ? []
            : new Entries(procedure, @case, copy, answers, done, agreements).Of(section.Entries);
        return section.IsAdded && entries.IsEmpty
            ? null
            : new(
                section.Heading,
                section.IsPart,
                section.Hint,
                entries,
                withheld,
                GoesOn(at) || section.IsAdded ? [] : Versions.Of(procedure, @case, Filled(at))
            );
    }

    /// <summary>Whether the next section is filled by the same tasks, so that one line below both says who did.</summary>
    private bool GoesOn(int at) =>
        at + 1 < copy.Form.Sections.Length
        && copy.Form.Sections[at].Tasks.SequenceEqual(copy.Form.Sections[at + 1].Tasks, StringComparer.Ordinal);

    /// <summary>The answers in this section and in those before it that go on in it.</summary>
    private ImmutableArray<DoneTask> Filled(int at)
    {
        var first = at;
        while (first > 0 && GoesOn(first - 1))
        {
            first--;
        }

        var written = copy
            .Form.Sections[first..(at + 1)]
            .SelectMany(section => FormReading.In(procedure, @case, viewer, copy, section))
            .Select(done => done.Occurrence)
            .ToHashSet();
        return [.. @case.Done.Where(done => written.Contains(done.Occurrence))];
    }
}
