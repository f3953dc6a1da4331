using RpdBot.Casework;
using RpdBot.People;

namespace RpdBot.Conversations.Raising;

/// <summary>The steps of the dialog, in order, for a procedure and what was answered so far.</summary>
public sealed class DialogSteps(WhoIs whoIs, Agencies agencies, RoleFinder finder, Serving serving)
{
    /// <summary>Every step that this draft needs, the first question (danger) left out.</summary>
    public IReadOnlyList<DialogStep> For(RaiseContext context) =>
        [.. All(context).Where(step => step.IsNeeded(context))];

    /// <summary>The step at which the draft stands.</summary>
    public DialogStep Of(RaiseContext context) =>
        For(context) is var needed && needed.FirstOrDefault(step => step.Id == context.Draft.Step) is { } present
            ? present
            : needed[0];

    /// <summary>The step after the one at which the draft stands; null after the last.</summary>
    public DialogStep? After(RaiseContext context) =>
        For(context).SkipWhile(step => step.Id != Of(context).Id).Skip(1).FirstOrDefault();

    /// <summary>The step before the one at which the draft stands; the first stays the first.</summary>
    public DialogStep Before(RaiseContext context) =>
        For(context).TakeWhile(step => step.Id != Of(context).Id).LastOrDefault() ?? Of(context);

    /// <summary>The number of the step at which the draft stands, and how many there are, danger being the first.</summary>
    public (int Step, int Of) Progress(RaiseContext context)
    {
        var needed = For(context);
        return (needed.Select(step => step.Id).ToList().IndexOf(Of(context).Id) + 2, needed.Count + 1);
    }

    private IEnumerable<DialogStep> All(RaiseContext context) =>
        [
            new ScopeStep(),
            new WhoStep(whoIs, agencies, serving.AgenciesFor(context.Draft)),
            .. context.Procedure.RaiseSteps.Select(step => new FieldsStep(step)),
            new AboutStep(),
            new HigherStep(),
            new SpokenStep(),
            new HappenedStep(),
            new CheckStep(finder, whoIs),
        ];
}
