namespace RpdBot.People;

/// <summary>A role inside an agency and who holds it, at some stages perhaps somebody else.</summary>
/// <param name="Otherwise">Who holds it at a stage that is not named; null for nobody.</param>
/// <param name="ByStage">Stage number to who holds it there.</param>
public sealed record Post(Holder? Otherwise, IReadOnlyDictionary<int, Holder> ByStage)
{
    /// <summary>Who holds it at this stage; null when the settings name nobody.</summary>
    public Holder? At(int stage) => ByStage.GetValueOrDefault(stage) ?? Otherwise;
}
