using RpdBot.Cards.Schema;

namespace RpdBot.Casework;

/// <summary>How cards are written for the clients of a deployment.</summary>
public sealed record CardOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Cards";

    /// <summary>Which action the buttons use: Submit where phones fail on Execute.</summary>
    public CardActions Actions { get; init; } = CardActions.Execute;
}
