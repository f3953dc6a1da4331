namespace RpdBot.Procedures.Forms;

/// <summary>Holds when another field has one of certain values (for many choices: among them), lacks one of certain others, or is answered at all.</summary>
public sealed record Condition
{
    /// <summary>The other field.</summary>
    public required string FieldId { get; init; }

    /// <summary>It holds with any of these values.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary>It holds, once the field is answered, unless all of these are among its choices.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>It holds once the field is answered, whatever the answer.</summary>
    public bool Answered { get; init; }

    /// <summary>The condition that the field has one of these values.</summary>
    public static Condition When(string fieldId, params IReadOnlyList<string> anyOf) =>
        new() { FieldId = fieldId, AnyOf = anyOf };

    /// <summary>Whether these answers meet it. A field that is not answered has no value.</summary>
    public bool HoldsIn(Answers answers)
    {
        var chosen = answers.Choices(FieldId);
        return (Answered && answers.Has(FieldId))
            || chosen.Intersect(AnyOf).Any()
            || (chosen.Count > 0 && Lacks.Except(chosen).Any());
    }
}
