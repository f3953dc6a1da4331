namespace RpdBot.People;

/// <summary>Who holds a post of an agency, as its settings say.</summary>
public abstract record Holder
{
    private Holder() { }

    /// <summary>A named person.</summary>
    public sealed record Named(PersonReference Person) : Holder;

    /// <summary>Whoever is in an Entra group.</summary>
    /// <param name="Id">The group's object id as a lower-case GUID.</param>
    public sealed record InGroup(string Id) : Holder;

    /// <summary>The practitioner's manager, so many levels up: 1 is the manager, 2 the manager's manager.</summary>
    public sealed record ManagerOfPractitioner(int Levels) : Holder;
}
