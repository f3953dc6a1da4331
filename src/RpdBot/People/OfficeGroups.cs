using System.Collections.Concurrent;
using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>Who is in the Entra groups that hold offices, as last looked up.</summary>
/// <remarks>
/// Who may see a case has to be told at once, so it never waits for a directory: the members are looked up now and then.
/// While the directory cannot be asked the last answer stands, for a day at most.
/// </remarks>
public sealed class OfficeGroups(
    IDirectory directory,
    PeopleOptions options,
    TimeProvider time,
    ILogger<OfficeGroups> logger
)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The people of the group; nobody while it is not known.</summary>
    public IReadOnlyList<Person> MembersOf(string group) =>
        _known.TryGetValue(group, out var known) && time.GetUtcNow() < known.Until ? known.People : [];

    /// <summary>Whether the person is known to be in the group.</summary>
    public bool Has(string group, Person person) => MembersOf(group).Any(member => member.Is(person));

    /// <summary>Looks the members of these groups up again.</summary>
    public Task RefreshAsync(IEnumerable<string> groups, CancellationToken cancellation) =>
        Task.WhenAll(groups.Select(group => RefreshAsync(group, cancellation)));

    private async Task RefreshAsync(string group, CancellationToken cancellation)
    {
        switch (await directory.MembersAsync(new EntraId(options.HomeTenant, group), cancellation))
        {
            case GroupAnswer.Members members:
                _known[group] = new([.. members.People.Select(member => member.Person)], time.GetUtcNow() + Longest);
                break;
            case GroupAnswer.Unavailable unavailable:
                logger.MembersNotKnown(group, unavailable.Reason);
                break;
            default:
                logger.MembersNotKnown(group, "no such group");
                _known.TryRemove(group, out _);
                break;
        }
    }

    private sealed record Known(IReadOnlyList<Person> People, DateTimeOffset Until);
}
