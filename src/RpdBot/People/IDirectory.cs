using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>Where people are looked up: who they are, who manages them, who is in a group, and who is away.</summary>
/// <remarks>
/// It answers with a value for everything a directory can say, being out of reach included; an exception is a bug or a
/// cancelled call. No answer takes longer than somebody in a dialog can wait.
/// </remarks>
public interface IDirectory
{
    /// <summary>Whether it can look people of this tenant up.</summary>
    bool Serves(string tenant);

    /// <summary>The person with this Entra id.</summary>
    Task<DirectoryAnswer> FindAsync(EntraId id, CancellationToken cancellationToken);

    /// <summary>The person with this e-mail address, in any case of letters.</summary>
    Task<DirectoryAnswer> FindByEmailAsync(string email, CancellationToken cancellationToken);

    /// <summary>The manager of a person, so many levels up: 1 is their manager, 2 that manager's manager.</summary>
    /// <remarks>A line of managers that comes back to somebody below has no such manager.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one level.</exception>
    Task<DirectoryAnswer> ManagerOfAsync(Person person, int levels, CancellationToken cancellationToken);

    /// <summary>At most 10 people whose name, family name or e-mail address begins with the text, by name.</summary>
    /// <remarks>It helps somebody choose, so a directory that is out of reach offers nobody.</remarks>
    Task<IReadOnlyList<DirectoryPerson>> SearchAsync(string text, CancellationToken cancellationToken);

    /// <summary>The people of an Entra group, by name; those of the groups inside it too, closed accounts not.</summary>
    Task<GroupAnswer> MembersAsync(EntraId group, CancellationToken cancellationToken);

    /// <summary>Whether the person's mailbox says that they are away now.</summary>
    Task<Absence> AbsenceOfAsync(Person person, CancellationToken cancellationToken);
}
