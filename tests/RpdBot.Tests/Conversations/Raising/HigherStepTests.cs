using RpdBot.Cases;
using RpdBot.Conversations.Raising;
using RpdBot.Tests.Procedures.Definitions;
using static RpdBot.Tests.Cases.Moments;

namespace RpdBot.Tests.Conversations.Raising;

/// <summary>The step that asks whether a case begins higher, and what the dialog fills in before anything is typed.</summary>
public sealed class HigherStepTests
{
    private static readonly HigherStep Step = new();

    [Fact]
    public void Higher_WhereNoStageMayBeSkipped_IsNotAsked() =>
        Assert.False(Step.IsNeeded(Context(RpdBot.Tests.Cases.Somerset.Rules)));

    [Fact]
    public async Task Higher_WhereItIsAllowed_OffersTheLowestStageFirst()
    {
        var page = await Step.DrawAsync(Context(Published.SouthGloucestershire), CancellationToken.None);

        Assert.Equal(["lowest", "to-1", "to-2", "to-3", "to-4"], page.Fields[0].Choices.Select(choice => choice.Value));
        Assert.Equal(["higher-start", "higher-reason", "reported"], page.Fields.Select(field => field.Id));
    }

    [Theory]
    [InlineData("", "", "higher-start")]
    [InlineData("lowest", "", null)]
    [InlineData("to-3", "", "higher-reason")]
    [InlineData("to-3", "He is in danger tonight.", null)]
    public async Task Higher_WhenItIsAnswered_NeedsAReasonOnlyToBeginHigher(string start, string reason, string? mend)
    {
        var taken = await Step.TakeAsync(
            Context(Published.SouthGloucestershire, ("higher-start", start), ("higher-reason", reason)),
            CancellationToken.None
        );

        Assert.Equal(mend, (taken as StepTaken.Mend)?.Errors[0].FieldId);
    }

    [Theory]
    [InlineData("to-3", true)]
    [InlineData("lowest", false)]
    public void Spoken_WhenItBeginsHigher_IsNotAskedAndNotCounted(string start, bool isHigher)
    {
        var context = Context(Published.SouthGloucestershire, ("higher-start", start), ("spoken", "not-resolved"));

        Assert.Equal(!isHigher, new SpokenStep().IsNeeded(context));
        Assert.Equal(isHigher ? "contact-3" : "report", SpokenStep.Answered(context)?.Outcome.Next[0]);
    }

    [Fact]
    public async Task Fields_ThatBeginWithTheMoment_StandThereBeforeAnythingIsTyped()
    {
        var step = new FieldsStep(Published.SouthGloucestershire.RaiseSteps[0]);

        var page = await step.DrawAsync(Context(Published.SouthGloucestershire), CancellationToken.None);

        Assert.Equal("2026-04-02T12:00:00+01:00", page.Fields[0].Value);
    }

    private static RaiseContext Context(
        RpdBot.Procedures.Procedure procedure,
        params (string Field, string Text)[] typed
    ) =>
        new(
            new Draft
            {
                Id = "draft",
                Procedure = procedure.Id,
                Version = procedure.Version,
                Saved = London("2026-04-02 12:00"),
                Step = "higher",
                Reference = CaseReference.Of(2026, 1),
            }.With(typed.Select(one => KeyValuePair.Create(one.Field, one.Text))),
            procedure,
            RpdBot.Tests.Cases.Somerset.Robin,
            London("2026-04-02 12:00")
        );
}
