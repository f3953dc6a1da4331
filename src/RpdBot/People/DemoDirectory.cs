using System.Globalization;
using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>A directory of the people in one file, for the demo and for tests.</summary>
internal sealed class DemoDirectory(IReadOnlyList<DemoEntry> entries, IReadOnlyList<DemoGroup>? groups = null)
    : IDirectory
{
    private const int MostOffered = 10;

    public bool Serves(string tenant) => entries.Any(entry => IsSame(entry.Id.Tenant, tenant));

    public Task<DirectoryAnswer> FindAsync(EntraId id, CancellationToken cancellationToken) =>
        Answer(entries.Where(entry => IsSame(entry.Id.ToString(), id.ToString())));

    public Task<DirectoryAnswer> FindByEmailAsync(string email, CancellationToken cancellationToken) =>
        Answer(entries.Where(entry => IsSame(entry.Person.Person.Email, email.Trim())));

    public Task<DirectoryAnswer> ManagerOfAsync(Person person, int levels, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        List<DemoEntry> found = [.. entries.Where(entry => IsOf(entry, person))];
        var below = new HashSet<EntraId>();
        for (var level = 0; level < levels && found.Count > 0; level++)
        {
            below.UnionWith(found.Select(entry => entry.Id));
            var managers = found.Select(entry => entry.ManagerObjectId).ToHashSet();
            found = [.. entries.Where(entry => managers.Contains(entry.Id.ObjectId) && !below.Contains(entry.Id))];
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

    public Task<GroupAnswer> MembersAsync(EntraId group, CancellationToken cancellationToken) =>
        Task.FromResult<GroupAnswer>(
            groups?.FirstOrDefault(one => IsSame(one.Id.ToString(), group.ToString())) is { } known
                ? new GroupAnswer.Members([
                    .. from entry in entries
                    where known.Members.Contains(entry.Id.ObjectId)
                    orderby entry.Person.Person.Name
                    select entry.Person,
                ])
                : new GroupAnswer.NotFound()
        );

    public Task<Absence> AbsenceOfAsync(Person person, CancellationToken cancellationToken) =>
        Task.FromResult<Absence>(new Absence.Here());

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
