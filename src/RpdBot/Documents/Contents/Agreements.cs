using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Documents.Contents;

/// <summary>Agreed actions on a form: they belong to both agencies, and further ones that get copies are not shown them.</summary>
/// <param name="procedure">The procedure that the case follows.</param>
/// <param name="case">The case.</param>
/// <param name="viewer">Who gets the form.</param>
internal sealed class Agreements(Procedure procedure, Case @case, Person viewer)
{
    private readonly ImmutableArray<AgreedAction> actions = @case.IsOnlyInvolved(viewer)
        ? []
        : AgreedAction.Of(procedure, @case);

    /// <summary>Those that were agreed while the case stood in these stages.</summary>
    public ImmutableArray<ActionLine> In(IEnumerable<string> stages) =>
        [.. actions.Where(action => stages.Contains(action.Stage)).Select(Line)];

    /// <summary>The action that an answer recorded, or of which it says whether it was done; empty where there is none.</summary>
    public string About(DoneTask done) =>
        actions.FirstOrDefault(action => action.Recorded == done) is { } recorded
            ? $"; agreed action: {recorded.What.Value} ({Owner(recorded)}{(recorded.By is null ? "" : $", by {By(recorded)}")})"
        : actions.FirstOrDefault(action => action.Answer == done) is { } answered
            ? $": {answered.What.Value}{(Because(answered) is { Length: > 0 } why ? $" (because: {why})" : "")}"
        : "";

    private ActionLine Line(AgreedAction action) => new(action.What.Value, Owner(action), By(action), State(action));

    private static string By(AgreedAction action) => action.By is { } day ? MomentWords.ShortDay(day) : "";

    private string State(AgreedAction action) =>
        action switch
        {
            { State: ActionState.Done, Answer: { } answer } =>
                $"Done, {MomentWords.ShortDay(LondonTime.Day(answer.At))}",
            { State: ActionState.NotDone } => Because(action) is { Length: > 0 } why ? $"Not done: {why}" : "Not done",
            { State: ActionState.Overdue } => "Overdue",
            _ => "To be done",
        };

    private string Owner(AgreedAction action)
    {
        var role = procedure.Role(action.Owner);
        var agency = @case.AgencyOf(role?.Side ?? Side.None);
        var title = role is null ? "somebody" : procedure.TitleOf(role, agency);
        return agency is null ? title : $"{title}, {agency.Name}";
    }

    /// <summary>Why it was not done, in the owner's words; empty where they did not say, or it was done.</summary>
    private string Because(AgreedAction action)
    {
        if (action is not { State: ActionState.NotDone, Answer: { } answer })
        {
            return "";
        }

        var asked = procedure.Task(answer.Occurrence.Task)?.Outcome(answer.Outcome)?.Fields ?? [];
        return string.Join(' ', asked.Select(field => answer.Answers[field].Value).Where(text => text.Length > 0));
    }
}
