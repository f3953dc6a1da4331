using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>An office of a partnership that several people may hold together, such as the business unit.</summary>
/// <param name="People">The people named in the settings.</param>
/// <param name="Group">The Entra group whose members belong too, as a lower-case GUID; null for none.</param>
public sealed record Collective(IReadOnlyList<PersonReference> People, string? Group)
{
    /// <summary>Whether the settings name this person; membership of the group is for the directory to tell.</summary>
    public bool Names(Person person) => People.Any(reference => reference.Names(person));
}
