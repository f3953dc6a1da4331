namespace RpdBot.Cards.Schema;

/// <summary>How the buttons of a card come back.</summary>
public enum CardActions
{
    /// <summary>As <c>Action.Execute</c>, with an <c>Action.Submit</c> for clients that do not know it.</summary>
    Execute,

    /// <summary>As <c>Action.Submit</c> only, for a deployment whose phones fail on Execute.</summary>
    Submit,
}
