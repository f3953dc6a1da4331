using RpdBot.Cases;
using RpdBot.People;
using RpdBot.Procedures;
using CaseHolder = RpdBot.Cases.Holder;

namespace RpdBot.Casework;

/// <summary>Finds the person for a role in a group: the one member, or the first of a few who is not away.</summary>
/// <remarks>
/// A few people share a post; many are a mailing list, and to write to one of them would be to write to a stranger.
/// Then, and when nobody is left, somebody on the case is asked to name the person.
/// </remarks>
internal static class GroupFinder
{
    private const int Few = 10;

    /// <summary>Finds the person.</summary>
    /// <param name="directory">Who is in the group, and who is away.</param>
    /// <param name="group">The group.</param>
    /// <param name="isRuledOut">Who is passed over.</param>
    /// <param name="cancellation">Stops the lookup.</param>
    public static async Task<FindAnswer> FindAsync(
        IDirectory directory,
        EntraId group,
        Func<Person, bool> isRuledOut,
        CancellationToken cancellation
    ) =>
        await directory.MembersAsync(group, cancellation) switch
        {
            GroupAnswer.Members { People: [] } => Nobody("The agency's group for this role is empty."),
            GroupAnswer.Members { People.Count: > Few } => Nobody(
                "The agency's group for this role has too many people to choose from."
            ),
            GroupAnswer.Members members => await FirstAsync(
                directory,
                [.. members.People.Select(member => member.Person).Where(person => !isRuledOut(person))],
                cancellation
            ),
            GroupAnswer.NotFound => Nobody("The agency's group for this role does not exist."),
            GroupAnswer.Elsewhere => Nobody("The directory of that agency cannot be asked."),
            _ => new FindAnswer.NotNow(),
        };

    /// <summary>The only one, away or not, since nobody could stand in; of several the first who is not away.</summary>
    private static async Task<FindAnswer> FirstAsync(
        IDirectory directory,
        IReadOnlyList<Person> people,
        CancellationToken cancellation
    )
    {
        if (people is [var only])
        {
            return Somebody(only);
        }

        foreach (var person in people)
        {
            if (await directory.AbsenceOfAsync(person, cancellation) is not Absence.Away)
            {
                return Somebody(person);
            }
        }

        return Nobody(
            people.Count == 0
                ? "Nobody is left in the agency's group for this role."
                : "Everybody in the agency's group for this role is away."
        );
    }

    private static FindAnswer.Somebody Somebody(Person person) => new(new CaseHolder(person, Found.AgencyGroup));

    private static FindAnswer.Nobody Nobody(string reason) => new(reason);
}
