using System.Collections.Immutable;

namespace RpdBot.Cards.Forms;

/// <summary>The questions of one card.</summary>
public sealed record FormView
{
    /// <summary>A form without questions.</summary>
    public static FormView Empty { get; } = new();

    /// <summary>How often this form was drawn; it is part of every input's id, so that a redrawn card starts clean.</summary>
    /// <remarks>Teams may keep what was typed into an input of the same id when a card is updated.</remarks>
    public int Rendering { get; init; } = 1;

    /// <summary>Whether a person can be picked from the directory; otherwise they are typed only.</summary>
    public bool PeoplePicker { get; init; } = true;

    /// <summary>The questions, in reading order.</summary>
    public ImmutableArray<FieldView> Fields { get; init; } = [];

    /// <summary>What was typed and is not asked on this card: folded away, and sent with the next button.</summary>
    public ImmutableArray<FieldView> Kept { get; init; } = [];

    /// <summary>What is wrong with the answers together, as product text.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>Whether anything is wrong with the answers.</summary>
    public bool HasErrors => !Errors.IsEmpty || Fields.Any(question => question.Error is not null);
}
