using System.Collections.Immutable;
using RpdBot.Procedures.Forms;

namespace RpdBot.Views;

/// <summary>What the viewer has done to a card without changing the case.</summary>
public sealed record Drawing
{
    /// <summary>A card that nobody has touched yet.</summary>
    public static Drawing Fresh { get; } = new();

    /// <summary>The outcome that was chosen, but not sent; null for none.</summary>
    public string? Outcome { get; init; }

    /// <summary>What was typed: field id to text as typed. A typed person is the
    /// field's id with the parts of <see cref="Cards.Forms.InputId"/> for name and e-mail address.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What needs mending.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>The page of a long reading, from 1; a page that is not there is taken as the nearest that is.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The page of a form in pages, from 1.</summary>
    public int Step { get; init; } = 1;

    /// <summary>Whether the answer of somebody else, who gave it outside the product, is being recorded.</summary>
    public bool OnBehalf { get; init; }

    /// <summary>What to say first, as product text, such as "This has been answered in the meantime."; null for nothing.</summary>
    public string? Notice { get; init; }
}
