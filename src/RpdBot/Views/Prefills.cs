using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Views;

/// <summary>What stands in a field before the viewer has typed: never more than they may read.</summary>
internal static class Prefills
{
    /// <summary>The text, or null for an empty field.</summary>
    public static string? Of(Scene scene, Field field) =>
        field.Prefill switch
        {
            { From: PrefillSource.Answer } => Answer(scene, field),
            { From: PrefillSource.Names } names => Names(scene, names),
            { From: PrefillSource.Today } => CanonicalText.Of(LondonTime.Day(scene.Now)),
            _ => null,
        };

    private static string? Answer(Scene scene, Field field)
    {
        var latest = CaseReading.Latest(scene.Procedure, scene.Case, scene.Viewer);
        return latest.Has(field.Id) ? latest[field.Id].Value : null;
    }

    private static string? Names(Scene scene, Prefill prefill)
    {
        var names = string.Join(", ", prefill.Roles.Select(role => Name(scene, role)).OfType<string>());
        return names.Length == 0 ? null : names;
    }

    private static string? Name(Scene scene, string role) =>
        scene.Case.HolderOf(role) is { } person ? $"{person.Name} ({Parties.Agency(scene, role)})" : null;
}
