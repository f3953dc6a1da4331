using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Conversations.Raising;

/// <summary>What happened in the first task, when it has been done already.</summary>
public sealed class HappenedStep : DialogStep
{
    /// <inheritdoc/>
    public override string Id => "happened";

    /// <inheritdoc/>
    public override bool IsNeeded(RaiseContext context) => SpokenStep.OutcomeOf(context.Draft) is not null;

    /// <inheritdoc/>
    public override Task<StepPage> DrawAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(
            new StepPage
            {
                Title = "What happened?",
                Intro = ["This is the record of your discussion. It goes with the case."],
                Fields = DraftFields.Of(Asked(context), Filled(context)),
            }
        );

    /// <inheritdoc/>
    public override Task<StepTaken> TakeAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(Checked.Take(context, Asked(context)));

    private static ImmutableArray<Field> Asked(RaiseContext context) =>
        SpokenStep.OutcomeOf(context.Draft) is { } id && context.Procedure.FirstTask.Outcome(id) is { } outcome
            ? context.Procedure.FieldsOf(context.Procedure.FirstTask.Asked(outcome))
            : [];

    /// <summary>The draft with what the definition fills in: the names of both practitioners, today's date.</summary>
    private static Draft Filled(RaiseContext context) =>
        context.Draft.With(
            Asked(context)
                .Where(field => context.Draft[field.Id].Length == 0)
                .Select(field => KeyValuePair.Create(field.Id, Prefilled(context, field)))
        );

    private static string Prefilled(RaiseContext context, Field field) =>
        field.Prefill switch
        {
            { From: PrefillSource.Names } names => string.Join(
                ", ",
                names.Roles.Select(role => NameOf(context, role)).OfType<string>()
            ),
            { From: PrefillSource.Today } => CanonicalText.Of(LondonTime.Day(context.At)),
            _ => "",
        };

    private static string? NameOf(RaiseContext context, string role) =>
        role == context.Procedure.Raiser.Id ? context.Raiser.Name
        : role == context.Procedure.Counterpart ? context.Draft.Colleague?.Name
        : null;
}
