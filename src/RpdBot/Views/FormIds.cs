using System.Globalization;
using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>The names of drawn forms: a form that is sent twice counts once.</summary>
public static class FormIds
{
    /// <summary>The form of a task, as this viewer sees it at this revision.</summary>
    public static string Of(Scene scene, Occurrence occurrence) => Of(scene, occurrence.ToString());

    /// <summary>The form that names somebody for a role, as this viewer sees it at this revision.</summary>
    public static string Naming(Scene scene, string role) => Of(scene, "name:" + role);

    /// <summary>The button that tries again for a role, as this viewer sees it at this revision.</summary>
    public static string Again(Scene scene, string role) => Of(scene, "again:" + role);

    /// <summary>The button that passes a role on or back, as this viewer sees it at this revision.</summary>
    public static string Role(Scene scene, string verb, string role) => Of(scene, $"{verb}:{role}");

    private static string Of(Scene scene, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}|{scene.Viewer.Key}|{scene.Case.Revision}");
}
