using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>Who joins an office from each agency at its stage, where the document says so by kind of agency.</summary>
internal static class JoiningReadings
{
    /// <summary>A line an agency; nothing for a task of the agencies themselves.</summary>
    public static IEnumerable<ReadingSectionView> Of(Scene scene, TaskDefinition task)
    {
        if (task.Roles.Any(role => scene.Procedure.Role(role)?.Side != Side.None))
        {
            return [];
        }

        var lines = new[] { scene.Case.RaisingAgency, scene.Case.RespondingAgency }
            .Select(agency => (Agency: agency, Titles: scene.Procedure.TitlesAt(task.Stage, agency)))
            .Where(one => one.Titles is { Joins.IsEmpty: false })
            .Select(one => new ReadingLineView(one.Agency!.Name, Plain.Of(string.Join(", ", one.Titles!.Joins))))
            .ToList();
        return lines.Count == 0 ? [] : [new("Who joins from each agency", [.. lines])];
    }
}
