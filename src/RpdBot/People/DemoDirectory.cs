using System.Globalization;
using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>A directory of the people in one file, for the demo and for tests.</summary>
internal sealed class DemoDirectory(IReadOnlyList<DemoEntry> entries) : IDirectory
{
    private const int MostOffered = 10;

    public Task<DirectoryAnswer> FindAsync(EntraId id, CancellationToken cancellationToken) =>
        Answer(entries.Where(entry => IsSame(entry.Id.ToString(), id.ToString())));

    public Task<DirectoryAnswer> FindByEmailAsync(string email, CancellationToken cancellationToken) =>
        Answer(entries.Where(entry => IsSame(entry.Person.Person.Email, email.Trim())));

    public Task<DirectoryAnswer> ManagerOfAsync(Person person, int levels, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        IEnumerable<DemoEntry> found = [.. entries.Where(entry => IsOf(entry, person))];
        for (var level = 0; level < levels; level++)
        {
            var managers = found.Select(entry => entry.ManagerObjectId).ToHashSet();
            found = [.. entries.Where(entry => managers.Contains(entry.Id.ObjectId))];
        }

        return Answer(found);
    }

    public Task<IReadOnlyList<DirectoryPerson>> SearchAsync(string text, CancellationToken cancellationToken)
    {
        var start = text.Trim();
        var offered =
            from entry in entries
            where start.Length > 0 && Beginnings(entry.Person.Person).Any(beginning => Begins(beginning, start))
            orderby entry.Person.Person.Name
            select entry.Person;
        return Task.FromResult<IReadOnlyList<DirectoryPerson>>([.. offered.Take(MostOffered)]);
    }

    private static IEnumerable<string> Beginnings(Person person) =>
        [person.Name, person.Name[(person.Name.LastIndexOf(' ') + 1)..], person.Email ?? ""];

    /// <summary>Whether the text begins so, whatever the case of letters and the accents.</summary>
    private static bool Begins(string text, string start) =>
        CultureInfo.InvariantCulture.CompareInfo.IsPrefix(
            text,
            start,
            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace
        );

    private static bool IsOf(DemoEntry entry, Person person) =>
        person.Entra is { } id
            ? IsSame(entry.Id.ToString(), id.ToString())
            : IsSame(entry.Person.Person.Email, person.Email);

    private static bool IsSame(string? one, string? other) =>
        one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static Task<DirectoryAnswer> Answer(IEnumerable<DemoEntry> found) =>
        Task.FromResult<DirectoryAnswer>(
            found.Select(entry => entry.Person).ToList() switch
            {
                [] => new DirectoryAnswer.NotFound(),
                [var one] => new DirectoryAnswer.Found(one),
                var several => new DirectoryAnswer.Ambiguous(several),
            }
        );
}
