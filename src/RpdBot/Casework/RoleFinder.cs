using System.Globalization;
using RpdBot.Cases;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Views;
using CaseHolder = RpdBot.Cases.Holder;
using Post = RpdBot.People.Holder;

namespace RpdBot.Casework;

/// <summary>Finds the person for a role: by the list of agencies first, then by the directory's managers.</summary>
/// <remarks>
/// Whoever was named on the case comes before both, and is never looked up. Where the directory cannot tell of somebody
/// whom the list names, because their tenant is not served, the list is taken at its word.
/// </remarks>
public sealed class RoleFinder(IDirectory directory, Agencies agencies, PeopleOptions options, TimeProvider time)
{
    private static readonly string[] SecondTier = ["second-tier-manager", "senior-manager"];
    private static readonly TimeSpan WorthTelling = TimeSpan.FromDays(1);

    /// <summary>Finds who plays the role for an agency.</summary>
    /// <param name="role">The role.</param>
    /// <param name="agency">The agency on the role's side.</param>
    /// <param name="practitioner">The practitioner of that side, from whom managers are counted; null when unknown.</param>
    /// <param name="stage">The stage, for posts that change hands from stage to stage.</param>
    /// <param name="cancellation">Stops the lookup.</param>
    /// <param name="isRuledOut">Who of a group is passed over: on the other side, or has said "not me".</param>
    public async Task<FindAnswer> FindAsync(
        Role role,
        Procedures.Agency agency,
        Person? practitioner,
        string stage,
        CancellationToken cancellation,
        Func<Person, bool>? isRuledOut = null
    )
    {
        if (role.Post is not { } post)
        {
            return new FindAnswer.Nobody("Nobody has been named yet.");
        }

        var level = int.TryParse(stage, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var listed = agencies.Find(agency.Id);
        var tenant = listed?.Tenant ?? options.HomeTenant;
        return (
            listed?.HolderOf(post, level) ?? new Post.ManagerOfPractitioner(Math.Max(role.Above, LevelsTo(post)))
        ) switch
        {
            Post.Named named => await NamedAsync(named.Person, listed?.Tenant, role.Title, cancellation),
            Post.InGroup group => await GroupFinder.FindAsync(
                directory,
                new EntraId(tenant, group.Id),
                person => isRuledOut?.Invoke(person) == true,
                cancellation
            ),
            Post.ManagerOfPractitioner above when practitioner is not null => Answer(
                await directory.ManagerOfAsync(practitioner, above.Levels, cancellation),
                Found.Directory
            ),
            _ => new FindAnswer.Nobody("The practitioner of that agency is not known."),
        };
    }

    /// <summary>Since somebody away for long is better not asked: "away", and until when; null when they are here or nobody knows.</summary>
    public async Task<string?> AwayAsync(Person person, CancellationToken cancellation) =>
        await directory.AbsenceOfAsync(person, cancellation) switch
        {
            Absence.Away { Until: null } => "away",
            Absence.Away { Until: { } until } when until - time.GetUtcNow() >= WorthTelling =>
                $"away until {TimeWords.Day(LondonTime.Day(until))}",
            _ => null,
        };

    /// <summary>How far up an agency that lists nobody keeps the post: a senior manager is the manager's manager.</summary>
    private static int LevelsTo(string post) => SecondTier.Contains(post) ? 2 : 1;

    private async Task<FindAnswer> NamedAsync(
        PersonReference named,
        string? tenant,
        string title,
        CancellationToken cancellation
    )
    {
        var entra = named.ObjectId is { } id ? new EntraId(tenant ?? options.HomeTenant, id) : (EntraId?)null;
        var answer = entra is { } known
            ? await directory.FindAsync(known, cancellation)
            : await directory.FindByEmailAsync(named.Email ?? "", cancellation);
        var isUntold = answer switch
        {
            DirectoryAnswer.Elsewhere => true,
            DirectoryAnswer.NotFound => entra is null && (tenant is null || !directory.Serves(tenant)),
            DirectoryAnswer.Unavailable => entra is not null && named.Name is not null,
            _ => false,
        };
        return isUntold ? Somebody(AtItsWord(named, entra, title), Found.AgencyList) : Answer(answer, Found.AgencyList);
    }

    /// <summary>The person as the list names them: no directory can add anything now.</summary>
    private static Person AtItsWord(PersonReference named, EntraId? entra, string title) =>
        new()
        {
            Name = named.Name ?? named.Email ?? title,
            Entra = entra,
            Email = named.Email,
        };

    private static FindAnswer.Somebody Somebody(Person person, Found how) => new(new CaseHolder(person, how));

    private static FindAnswer Answer(DirectoryAnswer answer, Found how) =>
        answer switch
        {
            DirectoryAnswer.Found found => Somebody(found.Person.Person, how),
            DirectoryAnswer.NotFound => new FindAnswer.Nobody("The directory knows nobody for this role."),
            DirectoryAnswer.Left => new FindAnswer.Nobody("Whoever the directory has for this role has left."),
            DirectoryAnswer.Elsewhere => new FindAnswer.Nobody("The directory of that agency cannot be asked."),
            DirectoryAnswer.Ambiguous several => new FindAnswer.Nobody(
                "The directory knows several people for this role."
            )
            {
                Several = [.. several.People.Select(one => one.Person)],
            },
            _ => new FindAnswer.NotNow(),
        };
}

/// <summary>What came of looking for somebody.</summary>
public abstract record FindAnswer
{
    private FindAnswer() { }

    /// <summary>This person.</summary>
    public sealed record Somebody(CaseHolder Holder) : FindAnswer;

    /// <summary>Nobody, and why, in a plain sentence.</summary>
    public sealed record Nobody(string Reason) : FindAnswer
    {
        /// <summary>Those of whom somebody has to say which one it is; none where nobody fits.</summary>
        public IReadOnlyList<Person> Several { get; init; } = [];
    }

    /// <summary>The directory is out of reach: to be asked again.</summary>
    public sealed record NotNow : FindAnswer;
}
