namespace RpdBot.Procedures.Forms;

/// <summary>Holds when another field has one of the given values (for many choices: has it among them).</summary>
public sealed record Condition(string FieldId, IReadOnlyList<string> AnyOf)
{
    /// <summary>The condition that the field has one of these values.</summary>
    public static Condition When(string fieldId, params IReadOnlyList<string> anyOf) => new(fieldId, anyOf);

    /// <summary>Whether these answers meet it. A field that is not answered has no value.</summary>
    public bool HoldsIn(Answers answers) => answers.Choices(FieldId).Intersect(AnyOf).Any();
}
