using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>How a settings file names a person: by Entra object id or by e-mail address.</summary>
/// <param name="ObjectId">The object id as a lower-case GUID; null when named by e-mail.</param>
/// <param name="Email">The e-mail address; null when named by object id.</param>
/// <param name="Name">What they are called, for when no directory can be asked; null when the file does not say.</param>
public readonly record struct PersonReference(string? ObjectId, string? Email, string? Name = null)
{
    /// <summary>Whether it names this person.</summary>
    public bool Names(Person person) =>
        ObjectId is null
            ? Email is not null && string.Equals(Email, person.Email?.Trim(), StringComparison.OrdinalIgnoreCase)
            : string.Equals(ObjectId, person.Entra?.ObjectId, StringComparison.OrdinalIgnoreCase);
}
