using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>Where people are looked up: who they are, and who manages them.</summary>
/// <remarks>
/// It answers with a value for everything a directory can say, being out of reach included; an exception is a bug or a
/// cancelled call.
/// </remarks>
public interface IDirectory
{
    /// <summary>The person with this Entra id.</summary>
    Task<DirectoryAnswer> FindAsync(EntraId id, CancellationToken cancellationToken);

    /// <summary>The person with this e-mail address, in any case of letters.</summary>
    Task<DirectoryAnswer> FindByEmailAsync(string email, CancellationToken cancellationToken);

    /// <summary>The manager of a person, so many levels up: 1 is their manager, 2 that manager's manager.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one level.</exception>
    Task<DirectoryAnswer> ManagerOfAsync(Person person, int levels, CancellationToken cancellationToken);

    /// <summary>At most 10 people whose name, family name or e-mail address begins with the text, by name.</summary>
    /// <remarks>It helps somebody choose, so a directory that is out of reach offers nobody.</remarks>
    Task<IReadOnlyList<DirectoryPerson>> SearchAsync(string text, CancellationToken cancellationToken);
}
