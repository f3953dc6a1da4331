namespace RpdBot.Tests.Interleavings;

/// <summary>How much may still happen out of the ordinary in one run.</summary>
/// <param name="Switches">How often an actor is left in the middle of its work for another to go on.</param>
/// <param name="Crashes">How many actors vanish.</param>
/// <param name="Advances">How often time goes on to the next moment at which something is due.</param>
/// <param name="Losses">How often the answer of a commit is lost.</param>
internal sealed record Bounds(int Switches, int Crashes = 0, int Advances = 0, int Losses = 0)
{
    /// <summary>Whether everything that can follow under those can follow under these.</summary>
    public bool Cover(Bounds other) =>
        Switches >= other.Switches && Crashes >= other.Crashes && Advances >= other.Advances && Losses >= other.Losses;
}
