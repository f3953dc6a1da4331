using RpdBot.Procedures.Documents;
using RpdBot.Procedures.Forms;

namespace RpdBot.Procedures.Check;

/// <summary>The printed forms: every line has somebody who fills it.</summary>
internal static class DocumentsCheck
{
    public static void Look(Procedure procedure, Faults faults)
    {
        faults.Ids(procedure.Documents.Select(each => each.Id), "$.documents", "document");
        foreach (var (at, form) in procedure.Documents.Index())
        {
            Form(procedure, form, $"$.documents[{at}]", faults);
        }
    }

    private static void Form(Procedure procedure, PrintedForm form, string path, Faults faults)
    {
        faults.Empty(form.Name, $"{path}.name");
        faults.Empty(form.Title, $"{path}.title", "line");
        faults.Empty(form.Stages, $"{path}.stages", "stage");
        faults.Empty(form.Sections, $"{path}.sections", "section");
        faults.Unknown(form.Stages, procedure.Stage, $"{path}.stages", "stage");
        if (form.DaysFrom is { } id)
        {
            faults.Unknown(id, procedure.Field, $"{path}.daysFrom", "field");
            faults.AddIf(
                procedure.Field(id) is { Kind: not (FieldKind.Date or FieldKind.Time) },
                $"{path}.daysFrom",
                $"The field “{id}” is neither a date nor a time. Name one of the kind Date or Time."
            );
        }

        foreach (var (at, section) in form.Sections.Index())
        {
            Section(procedure, form, section, $"{path}.sections[{at}]", faults);
        }
    }

    private static void Section(
        Procedure procedure,
        PrintedForm form,
        PrintedSection section,
        string path,
        Faults faults
    )
    {
        faults.Empty(section.Entries, $"{path}.entries", "entry");
        faults.Unknown(section.Tasks, id => Filler(procedure, id), $"{path}.tasks", "task");
        faults.AddIf(
            section.IsPart && section.Heading is null,
            $"{path}.heading",
            "A part of a section has a heading. Give it one, or leave out that it is a part."
        );
        foreach (var (at, entry) in section.Entries.Index())
        {
            Entry(procedure, entry, $"{path}.entries[{at}]", faults);
            foreach (var id in entry.Fields.Where(id => procedure.Field(id) is not null))
            {
                faults.AddIf(
                    !form.Copies.All(copy =>
                        section.TasksOf(procedure, form, copy).Any(task => Asks(procedure, task, id))
                    ),
                    $"{path}.entries[{at}]",
                    $"Nobody fills the field “{id}” here. Name, in the section's tasks, one that asks it, for every copy of the form."
                );
            }
        }
    }

    private static void Entry(Procedure procedure, PrintedEntry entry, string path, Faults faults)
    {
        faults.AddIf(
            entry.Text is null
                == (entry.Field is null && entry.Otherwise == PrintedSource.None && entry.Agreed.IsEmpty),
            path,
            "Name the field whose answer stands here, or give the text that is always there: one of the two."
        );
        Agreed(procedure, entry, path, faults);
        faults.AddIf(
            entry.Field is null && string.IsNullOrWhiteSpace(entry.Label),
            $"{path}.label",
            "This is empty. Write what people are to read."
        );
        foreach (var id in entry.Fields)
        {
            faults.Unknown(id, procedure.Field, path, "field");
        }

        Kind(procedure, entry, path, faults);
    }

    private static void Agreed(Procedure procedure, PrintedEntry entry, string path, Faults faults)
    {
        faults.Unknown(entry.Agreed, procedure.Stage, $"{path}.agreed", "stage");
        faults.AddIf(
            !entry.Agreed.IsEmpty && procedure.AgreedActions is null,
            $"{path}.agreed",
            "No actions are agreed in this procedure. Leave this out, or say in agreedActions how they are recorded."
        );
        faults.AddIf(
            !entry.Agreed.IsEmpty && entry.Field is not null,
            $"{path}.agreed",
            "Agreed actions have a line of their own. Leave out the field here, and put them before or after it."
        );
    }

    private static void Kind(Procedure procedure, PrintedEntry entry, string path, Faults faults)
    {
        var kind = procedure.Field(entry.Field ?? "")?.Kind;
        faults.AddIf(
            entry.Specify is not null && kind is not (null or FieldKind.One or FieldKind.Many),
            $"{path}.specify",
            $"The field “{entry.Field}” is not a choice. Leave this out, or name one of the kind One or Many."
        );
        faults.AddIf(
            entry.NotSigned is not null && kind is not (null or FieldKind.Sign),
            $"{path}.notSigned",
            $"The field “{entry.Field}” is not a signature. Leave this out, or name one of the kind Sign."
        );
    }

    private static object? Filler(Procedure procedure, string task) =>
        task == Procedure.Raising ? procedure : procedure.Task(task);

    private static bool Asks(Procedure procedure, string task, string field) =>
        task == Procedure.Raising
            ? procedure.RaiseSteps.Any(step => step.Fields.Contains(field))
            : procedure.Task(task) is { } known
                && known.Outcomes.Any(outcome =>
                    known.Asked(outcome).Contains(field) || outcome.Sets.ContainsKey(field)
                );
}
