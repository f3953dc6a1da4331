namespace RpdBot.Tables;

/// <summary>What a commit survives once it has been answered.</summary>
public enum Durability
{
    /// <summary>The loss of power: it is on the disk. What an answer to a person promises needs this.</summary>
    PowerLoss,

    /// <summary>The end of the process, in whatever way, while the machine goes on. For tests, which need the speed.</summary>
    ProcessEnd,
}
