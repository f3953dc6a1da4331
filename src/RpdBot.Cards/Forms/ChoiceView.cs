namespace RpdBot.Cards.Forms;

/// <summary>One choice of a field: what is sent, and what is read.</summary>
/// <remarks>A value holds no comma, because several are sent joined with commas.</remarks>
public sealed record ChoiceView(string Value, string Title);
