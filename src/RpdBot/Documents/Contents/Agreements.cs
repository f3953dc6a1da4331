using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Documents.Contents;

/// <summary>Agreed actions in the history of a form: they belong to both agencies.</summary>
internal static class Agreements
{
    /// <summary>The action that an answer recorded, or of which it says whether it was done; empty where there is none.</summary>
    public static string About(Procedure procedure, Case @case, DoneTask done)
    {
        var actions = AgreedAction.Of(procedure, @case);
        return actions.FirstOrDefault(action => action.Recorded == done) is { } recorded
                ? $"; agreed action: {recorded.What.Value} ({Owner(procedure, @case, recorded)}{By(recorded)})"
            : actions.FirstOrDefault(action => action.Answer == done) is { } answered
                ? $": {answered.What.Value}{Because(procedure, answered)}"
            : "";
    }

    private static string By(AgreedAction action) =>
        action.By is { } day ? ", by " + day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "";

    private static string Owner(Procedure procedure, Case @case, AgreedAction action)
    {
        var role = procedure.Role(action.Owner);
        var agency = @case.AgencyOf(role?.Side ?? Side.None);
        var title = role is null ? "somebody" : procedure.TitleOf(role, agency);
        return agency is null ? title : $"{title}, {agency.Name}";
    }

    private static string Because(Procedure procedure, AgreedAction action)
    {
        var answer = action.Answer!;
        var asked = procedure.Task(answer.Occurrence.Task)?.Outcome(answer.Outcome)?.Fields ?? [];
        var words = string.Join(' ', asked.Select(field => answer.Answers[field].Value).Where(text => text.Length > 0));
        return action.State == ActionState.NotDone && words.Length > 0 ? $" (because: {words})" : "";
    }
}
