using System.Globalization;
using RpdBot.Cases;
using RpdBot.People;
using RpdBot.Procedures;
using CaseHolder = RpdBot.Cases.Holder;
using Post = RpdBot.People.Holder;

namespace RpdBot.Casework;

/// <summary>Finds the person for a role: by the list of agencies first, then by the directory's managers.</summary>
/// <remarks>Whoever was named on the case comes before both, and is never looked up.</remarks>
public sealed class RoleFinder(IDirectory directory, Agencies agencies, PeopleOptions options)
{
    /// <summary>Finds who plays the role for an agency.</summary>
    /// <param name="role">The role.</param>
    /// <param name="agency">The agency on the role's side.</param>
    /// <param name="practitioner">The practitioner of that side, from whom managers are counted; null when unknown.</param>
    /// <param name="stage">The stage, for posts that change hands from stage to stage.</param>
    /// <param name="cancellation">Stops the lookup.</param>
    public async Task<FindAnswer> FindAsync(
        Role role,
        Procedures.Agency agency,
        Person? practitioner,
        string stage,
        CancellationToken cancellation
    )
    {
        if (role.Post is not { } post)
        {
            return new FindAnswer.Nobody("Nobody has been named yet.");
        }

        var level = int.TryParse(stage, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var listed = agencies.Find(agency.Id)?.HolderOf(post, level) ?? new Post.ManagerOfPractitioner(role.Above);
        return listed switch
        {
            Post.Named named => Answer(await ByReferenceAsync(named.Person, agency, cancellation), Found.AgencyList),
            Post.ManagerOfPractitioner above when practitioner is not null => Answer(
                await directory.ManagerOfAsync(practitioner, above.Levels, cancellation),
                Found.Directory
            ),
            Post.ManagerOfPractitioner => new FindAnswer.Nobody("The practitioner of that agency is not known."),
            _ => new FindAnswer.Nobody("The agency names a group, and no one person, for this role."),
        };
    }

    private Task<DirectoryAnswer> ByReferenceAsync(
        PersonReference reference,
        Procedures.Agency agency,
        CancellationToken cancellation
    ) =>
        reference.ObjectId is { } id
            ? directory.FindAsync(new EntraId(agencies.Find(agency.Id)?.Tenant ?? options.HomeTenant, id), cancellation)
            : directory.FindByEmailAsync(reference.Email ?? "", cancellation);

    private static FindAnswer Answer(DirectoryAnswer answer, Found how) =>
        answer switch
        {
            DirectoryAnswer.Found found => new FindAnswer.Somebody(new CaseHolder(found.Person.Person, how)),
            DirectoryAnswer.NotFound => new FindAnswer.Nobody("The directory knows nobody for this role."),
            DirectoryAnswer.Ambiguous => new FindAnswer.Nobody("The directory knows several people for this role."),
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
    public sealed record Nobody(string Reason) : FindAnswer;

    /// <summary>The directory is out of reach: to be asked again.</summary>
    public sealed record NotNow : FindAnswer;
}
