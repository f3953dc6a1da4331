namespace RpdBot.Cards.Parts;

/// <summary>Where a stage stands on the case's way.</summary>
public enum StageStanding
{
    /// <summary>Behind the case.</summary>
    Done,

    /// <summary>The present stage.</summary>
    Now,

    /// <summary>Not begun, and perhaps never needed.</summary>
    Ahead,
}
