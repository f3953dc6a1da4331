using System.Collections.Immutable;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards;

/// <summary>What somebody sees who said that there is danger.</summary>
public sealed record UrgentView
{
    /// <summary>The procedure's notice.</summary>
    public required string Notice { get; init; }

    /// <summary>Whom to call.</summary>
    public required ImmutableArray<ContactView> Contacts { get; init; }

    /// <summary>What else to know, as product text.</summary>
    public ImmutableArray<string> Paragraphs { get; init; } =
    ["Nothing that you wrote here was stored. When the person is safe, you can come back and start again."];

    /// <summary>The buttons.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];
}
