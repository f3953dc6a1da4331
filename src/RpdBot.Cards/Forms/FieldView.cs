using System.Collections.Immutable;

namespace RpdBot.Cards.Forms;

/// <summary>One question of a form, with the answer given so far and what is wrong with it.</summary>
public sealed record FieldView
{
    /// <summary>The field's id in the procedure; becomes part of the input's id.</summary>
    public required string Id { get; init; }

    /// <summary>The question, as product text.</summary>
    public required string Label { get; init; }

    /// <summary>How it is answered.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Whether the label says "(needed)". The card never enforces it: that would block Back and Save.</summary>
    public bool Needed { get; init; }

    /// <summary>A short help under the input, as product text.</summary>
    public string? Hint { get; init; }

    /// <summary>The answer so far, in the form that <see cref="FieldKind"/> names; for a person, the Entra object id.</summary>
    public string? Value { get; init; }

    /// <summary>The choices of One and Many; for a person, people to offer at once, by Entra object id.</summary>
    public ImmutableArray<ChoiceView> Choices { get; init; } = [];

    /// <summary>The longest answer that the input takes, in UTF-16 units; null for no limit in the card.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What is wrong with the answer, as product text; null when nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>For a person who was typed: the name.</summary>
    public string? TypedName { get; init; }

    /// <summary>For a person who was typed: the e-mail address.</summary>
    public string? TypedEmail { get; init; }
}
