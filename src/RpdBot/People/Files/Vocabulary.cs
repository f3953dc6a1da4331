using RpdBot.Procedures;

namespace RpdBot.People.Files;

/// <summary>The words of the procedures that the settings files may use.</summary>
/// <param name="Kinds">The kinds of agency.</param>
/// <param name="Posts">The posts inside an agency.</param>
/// <param name="Offices">Procedure id to the ids of its offices.</param>
/// <param name="Stages">The numbers of the stages.</param>
internal sealed record Vocabulary(
    IReadOnlySet<string> Kinds,
    IReadOnlySet<string> Posts,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Offices,
    IReadOnlySet<string> Stages
)
{
    /// <summary>The words of all procedures, in every version that a case may still follow.</summary>
    public static Vocabulary Of(ProcedureCatalogue catalogue)
    {
        var kinds = catalogue.All.SelectMany(procedure => procedure.AgencyKinds).ToList();
        var roles = catalogue.All.SelectMany(procedure => procedure.Roles);
        return new(
            kinds.Select(kind => kind.Id).ToHashSet(),
            roles
                .Select(role => role.Post)
                .OfType<string>()
                .Concat(kinds.SelectMany(kind => kind.Titles.Keys))
                .ToHashSet(),
            catalogue
                .All.GroupBy(procedure => procedure.Id)
                .ToDictionary(
                    versions => versions.Key,
                    versions =>
                        (IReadOnlySet<string>)
                            versions
                                .SelectMany(version => version.Roles)
                                .Where(role => role.Collective)
                                .Select(role => role.Id)
                                .ToHashSet()
                ),
            catalogue.All.SelectMany(procedure => procedure.Stages).Select(stage => stage.Id).ToHashSet()
        );
    }
}
