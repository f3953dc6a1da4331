using System.Collections.Immutable;

namespace RpdBot.Cards.Parts;

/// <summary>A button: the verb and data that come back, and its title, worded as what happens.</summary>
/// <remarks>The card adds nothing to the data but the verb itself, under <c>verb</c>, which is therefore reserved.</remarks>
public sealed record ActionView(
    string Verb,
    string Title,
    ImmutableDictionary<string, string> Data,
    ActionStyle Style = ActionStyle.Quiet
);
