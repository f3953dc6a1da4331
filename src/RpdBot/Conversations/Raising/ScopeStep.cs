using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Conversations.Raising;

/// <summary>What the procedure is not for, and whom to talk it through with first.</summary>
public sealed class ScopeStep : DialogStep
{
    private const string Scope = "scope";
    private const string NoneOfThese = "none";

    /// <inheritdoc/>
    public override string Id => "scope";

    /// <inheritdoc/>
    public override bool IsNeeded(RaiseContext context) => !context.Procedure.NotCovered.IsEmpty;

    /// <inheritdoc/>
    public override Task<StepPage> DrawAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(
            new StepPage
            {
                Title = "Is this the right way?",
                Intro = [.. Heartening(context.Procedure)],
                Fields = [DraftFields.Of(Asked(context), context.Draft)],
            }
        );

    /// <inheritdoc/>
    public override Task<StepTaken> TakeAsync(RaiseContext context, CancellationToken cancellation)
    {
        var chosen = context.Draft[Scope];
        var excluded = context.Procedure.NotCovered.FirstOrDefault(exclusion => exclusion.Id == chosen);
        return Task.FromResult<StepTaken>(
            excluded is not null
                ? new StepTaken.Stop(
                    new NotCoveredView
                    {
                        Title = "This goes another way",
                        Intro = ["Nothing has been stored here."],
                        Routes = [new RouteView(excluded.Label, excluded.Instead)],
                    }
                )
            : chosen == NoneOfThese ? new StepTaken.Accepted(context.Draft)
            : new StepTaken.Mend([new(Scope, "Please choose what fits.")])
        );
    }

    /// <summary>What stands on the first card of a dialog: on the next one, where there is nothing that is not covered.</summary>
    internal static IReadOnlyList<string> Heartening(Procedure procedure) =>
        [procedure.Encouragement, procedure.Advice];

    private static Field Asked(RaiseContext context) =>
        new()
        {
            Id = Scope,
            Label = "Is it one of these?",
            Kind = FieldKind.One,
            Required = true,
            Choices =
            [
                new(NoneOfThese, "No: two agencies see a matter differently"),
                .. context.Procedure.NotCovered.Select(exclusion => new Choice(exclusion.Id, exclusion.Label)),
            ],
        };
}
