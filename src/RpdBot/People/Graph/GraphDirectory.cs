using System.Globalization;
using RpdBot.Procedures;

namespace RpdBot.People.Graph;

/// <summary>The directories of all configured tenants as one. Definite answers are kept for a while.</summary>
internal sealed class GraphDirectory(TenantGraphs tenants, PeopleOptions options, TimeProvider time) : IDirectory
{
    private const int MostOffered = 10;

    private readonly Kept<DirectoryAnswer> _people = new(options.Graph.KeptFor, time);
    private readonly Kept<DirectoryAnswer> _addresses = new(options.Graph.KeptFor, time);
    private readonly Kept<DirectoryAnswer> _managers = new(options.Graph.KeptFor, time);
    private readonly Kept<GroupAnswer> _groups = new(options.Graph.KeptFor, time);
    private readonly Kept<Absence> _absences = new(options.Graph.KeptFor, time);

    public bool Serves(string tenant) => tenants.Find(tenant) is not null;

    public Task<DirectoryAnswer> FindAsync(EntraId id, CancellationToken cancellationToken) =>
        At(id) is not { } tenant
            ? Task.FromResult<DirectoryAnswer>(new DirectoryAnswer.Elsewhere())
            : _people.GetAsync(Key(id), () => tenant.People.FindAsync(id.ObjectId, cancellationToken), IsDefinite);

    public Task<DirectoryAnswer> FindByEmailAsync(string email, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(email)
            ? Task.FromResult<DirectoryAnswer>(new DirectoryAnswer.NotFound())
            : _addresses.GetAsync(
                email.Trim().ToLowerInvariant(),
                () => InAnyAsync(email, cancellationToken),
                IsDefinite
            );

    public async Task<DirectoryAnswer> ManagerOfAsync(Person person, int levels, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        var (id, otherwise) = await IdOfAsync(person, cancellationToken);
        return id is not { } known ? otherwise
            : At(known) is not { } tenant ? new DirectoryAnswer.Elsewhere()
            : await _managers.GetAsync(
                $"{levels.ToString(CultureInfo.InvariantCulture)} {Key(known)}",
                () => tenant.People.ManagerOfAsync(known.ObjectId, levels, cancellationToken),
                IsDefinite
            );
    }

    public async Task<IReadOnlyList<DirectoryPerson>> SearchAsync(string text, CancellationToken cancellationToken)
    {
        var start = text.Trim();
        if (start.Length == 0)
        {
            return [];
        }

        var found = await Task.WhenAll(
            tenants.All.Select(tenant => tenant.People.SearchAsync(start, cancellationToken))
        );
        return
        [
            .. found
                .SelectMany(people => people)
                .OrderBy(one => one.Person.Name, StringComparer.InvariantCultureIgnoreCase)
                .Take(MostOffered),
        ];
    }

    public Task<GroupAnswer> MembersAsync(EntraId group, CancellationToken cancellationToken) =>
        At(group) is not { } tenant
            ? Task.FromResult<GroupAnswer>(new GroupAnswer.Elsewhere())
            : _groups.GetAsync(
                Key(group),
                () => tenant.Groups.MembersAsync(group.ObjectId, cancellationToken),
                answer => answer is not GroupAnswer.Unavailable
            );

    public async Task<Absence> AbsenceOfAsync(Person person, CancellationToken cancellationToken) =>
        person.Entra is not { } id || At(id) is not { } tenant
            ? new Absence.Unknown("not in a tenant that is served")
            : await _absences.GetAsync(
                Key(id),
                () => tenant.Mailboxes.AbsenceOfAsync(id.ObjectId, cancellationToken),
                answer => answer is not Absence.Unknown
            );

    /// <summary>The tenant of an id; null for one that is not served, and for what is no id.</summary>
    private TenantGraph? At(EntraId id) => Guid.TryParseExact(id.ObjectId, "D", out _) ? tenants.Find(id.Tenant) : null;

    private static string Key(EntraId id) => id.ToString().ToLowerInvariant();

    private static bool IsDefinite(DirectoryAnswer answer) => answer is not DirectoryAnswer.Unavailable;

    /// <summary>Their id: as known, or by their address; else the answer that stands in the way.</summary>
    private async Task<(EntraId? Id, DirectoryAnswer Otherwise)> IdOfAsync(
        Person person,
        CancellationToken cancellation
    )
    {
        if (person.Entra is { } known)
        {
            return (known, new DirectoryAnswer.NotFound());
        }

        var answer = await FindByEmailAsync(person.Email ?? "", cancellation);
        return answer is DirectoryAnswer.Found found
            ? (found.Person.Person.Entra, answer)
            : (
                null,
                answer is DirectoryAnswer.Ambiguous or DirectoryAnswer.Left ? new DirectoryAnswer.NotFound() : answer
            );
    }

    /// <summary>
    /// Asks every tenant at once. Whoever works in a tenant comes before the guest of the same address in another.
    /// </summary>
    private async Task<DirectoryAnswer> InAnyAsync(string email, CancellationToken cancellation)
    {
        var answers = await Task.WhenAll(
            tenants.All.Select(tenant => tenant.People.FindByEmailAsync(email, cancellation))
        );
        return answers.OrderBy(Rank).FirstOrDefault() ?? new DirectoryAnswer.NotFound();
    }

    private static int Rank(DirectoryAnswer answer) =>
        answer switch
        {
            DirectoryAnswer.Found { Person.IsGuest: false } => 0,
            DirectoryAnswer.Ambiguous => 1,
            DirectoryAnswer.Found => 2,
            DirectoryAnswer.Unavailable => 3,
            DirectoryAnswer.Left => 4,
            _ => 5,
        };
}
