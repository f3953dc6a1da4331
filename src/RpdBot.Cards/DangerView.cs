using System.Collections.Immutable;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards;

/// <summary>The first step of the dialog: is somebody in danger now?</summary>
public sealed record DangerView
{
    /// <summary>The question, for example "Is a child in danger now?".</summary>
    public required string Question { get; init; }

    /// <summary>The procedure's notice.</summary>
    public required string Notice { get; init; }

    /// <summary>The notices of other procedures that can be meant, a paragraph each.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Whom to call.</summary>
    public required ImmutableArray<ContactView> Contacts { get; init; }

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];
}
