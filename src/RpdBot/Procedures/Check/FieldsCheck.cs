using System.Collections.Immutable;
using RpdBot.Procedures.Forms;

namespace RpdBot.Procedures.Check;

/// <summary>Fields, and the steps of the raise dialog that ask them.</summary>
internal static class FieldsCheck
{
    public static void Look(Procedure procedure, Faults faults)
    {
        faults.Ids(procedure.Fields.Select(each => each.Id), "$.fields", "field");
        foreach (var (at, field) in procedure.Fields.Index())
        {
            Field(procedure, field, $"$.fields[{at}]", faults);
        }

        RaiseSteps(procedure, faults);
    }

    /// <summary>A field that nothing asks stays empty on every form.</summary>
    /// <remarks>Looked at last: where a list of fields is at fault, it may be the one that was meant to ask it.</remarks>
    public static void Unasked(Procedure procedure, Faults faults)
    {
        if (faults.AnyAt("ields[") || faults.AnyAt(".outcomes"))
        {
            return;
        }

        var outcomes = procedure.Tasks.SelectMany(task => task.Outcomes).ToList();
        var filled = procedure
            .RaiseSteps.SelectMany(step => step.Fields)
            .Concat(procedure.Tasks.SelectMany(task => task.Fields))
            .Concat(outcomes.SelectMany(outcome => outcome.Fields.Concat(outcome.Sets.Keys)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (at, field) in procedure.Fields.Index())
        {
            faults.AddIf(
                !filled.Contains(field.Id),
                $"$.fields[{at}]",
                $"Nobody fills in the field “{field.Id}”. Let a step, a task or an outcome ask it, or leave it out."
            );
        }
    }

    private static void Field(Procedure procedure, Field field, string path, Faults faults)
    {
        faults.Empty(field.Label, $"{path}.label");
        faults.AddIf(field.MaxLength < 1, $"{path}.maxLength", "The longest answer has at least one character.");
        faults.AddIf(
            field is { Kind: FieldKind.One or FieldKind.Many, Choices.Count: 0 },
            $"{path}.choices",
            "There is nothing to choose from. Give the choices."
        );
        faults.Ids(field.Choices.Select(choice => choice.Id), $"{path}.choices", "choice");
        foreach (var (at, choice) in field.Choices.Index())
        {
            faults.Empty(choice.Label, $"{path}.choices[{at}].label");
        }

        if (field.RequiredWhen is { } condition)
        {
            Condition(procedure, condition, $"{path}.requiredWhen", faults);
        }

        if (field.Prefill is { } prefill)
        {
            faults.AddIf(
                prefill.From is PrefillSource.Names or PrefillSource.Who or PrefillSource.Email or PrefillSource.Phone
                    && prefill.Roles.IsEmpty,
                $"{path}.prefill.roles",
                "This is empty. Name the roles whose names stand there."
            );
            faults.Unknown(prefill.Roles, procedure.Role, $"{path}.prefill.roles", "role");
            faults.Unknown(prefill.Fields, procedure.Field, $"{path}.prefill.fields", "field");
            faults.AddIf(
                prefill.From is PrefillSource.Answers or PrefillSource.Gathered && prefill.Fields.IsEmpty,
                $"{path}.prefill.fields",
                "This is empty. Name the fields whose answers stand there."
            );
        }
    }

    private static void Condition(Procedure procedure, Condition condition, string path, Faults faults)
    {
        faults.Unknown(condition.FieldId, procedure.Field, $"{path}.fieldId", "field");
        faults.AddIf(
            condition is { AnyOf.Count: 0, Lacks.Count: 0, Answered: false },
            $"{path}.anyOf",
            "This is empty. Name at least one answer."
        );
        if (procedure.Field(condition.FieldId) is not { } other)
        {
            return;
        }

        foreach (var (at, answer) in condition.AnyOf.Index())
        {
            CanBeAnswered(other, answer, $"{path}.anyOf[{at}]", faults);
        }

        foreach (var (at, answer) in condition.Lacks.Index())
        {
            CanBeAnswered(other, answer, $"{path}.lacks[{at}]", faults);
        }
    }

    /// <summary>A fixed answer must be one that the field can have, where its answers are known beforehand.</summary>
    public static void CanBeAnswered(Field field, string answer, string path, Faults faults)
    {
        var known = field.Kind switch
        {
            FieldKind.One or FieldKind.Many => field.Choices.Select(choice => choice.Id),
            FieldKind.YesNo => [CanonicalText.Yes, CanonicalText.No],
            _ => null,
        };
        faults.AddIf(
            known is null,
            path,
            $"The field “{field.Id}” is not a choice. Name one of the kind One, Many or YesNo."
        );
        faults.AddIf(
            known is not null && !known.Contains(answer),
            path,
            $"The field “{field.Id}” has no choice “{answer}”. Name one that it has."
        );
    }

    private static void RaiseSteps(Procedure procedure, Faults faults)
    {
        faults.Ids(procedure.RaiseSteps.Select(each => each.Id), "$.raiseSteps", "step");
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (at, step) in procedure.RaiseSteps.Index())
        {
            var path = $"$.raiseSteps[{at}].fields";
            faults.Empty(step.Title, $"$.raiseSteps[{at}].title");
            faults.Unknown(step.Fields, procedure.Field, path, "field");
            Twice(asked, step.Fields, path, faults);
        }
    }

    /// <summary>A form asks each field once: two inputs of one name would overwrite each other.</summary>
    public static void Twice(HashSet<string> asked, ImmutableArray<string> fields, string path, Faults faults)
    {
        foreach (var (at, id) in fields.Index())
        {
            faults.AddIf(!asked.Add(id), $"{path}[{at}]", $"The field “{id}” is asked already. Ask it once on a form.");
        }
    }
}
