namespace RpdBot.People.Check;

/// <summary>Looks whether people can be looked up: tokens, permissions, consent, and whom the settings name.</summary>
public interface IPeopleCheck
{
    /// <summary>What is missing; nothing when all is in order. It asks every tenant, so it takes a moment.</summary>
    Task<IReadOnlyList<PeopleFinding>> CheckAsync(CancellationToken cancellationToken);
}
