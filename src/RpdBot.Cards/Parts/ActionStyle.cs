namespace RpdBot.Cards.Parts;

/// <summary>How much a button asks to be pressed.</summary>
public enum ActionStyle
{
    /// <summary>An ordinary button.</summary>
    Quiet,

    /// <summary>The one main button of a card.</summary>
    Main,

    /// <summary>A button that ends something, or that speaks of danger.</summary>
    Danger,
}
