using RpdBot.Procedures.Forms;

namespace RpdBot.Conversations.Raising;

/// <summary>Checks a step's fields by the rules of forms.</summary>
internal static class Checked
{
    /// <summary>Accepts the draft when these fields are in order.</summary>
    public static StepTaken Take(RaiseContext context, IReadOnlyList<Field> fields)
    {
        var ids = fields.Select(field => field.Id).ToHashSet(StringComparer.Ordinal);
        var typed = context.Draft.Typed.Where(entry => ids.Contains(entry.Key)).ToDictionary(StringComparer.Ordinal);
        return FormCheck.Check(fields, typed, context.At) is FormResult.Refused refused
            ? new StepTaken.Mend(refused.Errors)
            : new StepTaken.Accepted(context.Draft);
    }
}
