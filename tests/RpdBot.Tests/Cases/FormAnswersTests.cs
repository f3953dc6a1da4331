using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Documents;
using RpdBot.Procedures.Forms;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Which answers stand in a form that is printed: section A is written by Robin, section B by Beatrix.</summary>
public sealed class FormAnswersTests
{
    private static readonly PrintedForm Form = Rules.Documents[0];
    private static readonly FormCopy Whole = new(Form, Stage: null);
    private static readonly PrintedSection SectionA = Form.Sections[0];
    private static readonly PrintedSection SectionB = Form.Sections[1];

    [Fact]
    public void Copy_OfOneFormForAllStages_IsCalledLikeTheForm()
    {
        Assert.Equal("form", Whole.Key);
        Assert.Equal("Resolving Professional Differences Form", Whole.Name);
    }

    [Fact]
    public void Copy_OfAStage_SaysWhichStage()
    {
        var copy = new FormCopy(Form, "4");

        Assert.Equal("form.4", copy.Key);
        Assert.Equal("Resolving Professional Differences Form, stage 4", copy.Name);
    }

    [Fact]
    public void SectionA_BeforeItIsSigned_IsADraftForItsOwnSide()
    {
        var story = CaseBuilder.AtSignOff();

        var standing = Standing(story, Robin, SectionA);

        Assert.Equal(["section-a.1"], Named(standing));
        Assert.True(FormReading.IsDraft(Rules, story.Case, standing));
        Assert.Empty(Standing(story, Imani, SectionA));
        Assert.False(FormReading.IsWithheld(Rules, story.Case, Imani, Whole, SectionA));
    }

    [Fact]
    public void SectionA_OnceSigned_IsNoDraft()
    {
        var story = CaseBuilder.AtForward();

        var standing = Standing(story, Robin, SectionA);

        Assert.Equal(["section-a.1", "sign-off.1"], Named(standing));
        Assert.False(FormReading.IsDraft(Rules, story.Case, standing));
    }

    [Fact]
    public void Section_InWhichNothingStands_IsNoDraft() =>
        Assert.False(FormReading.IsDraft(Rules, CaseBuilder.AtForward().Case, []));

    [Fact]
    public void SectionA_BeingCorrected_StandsAsItWasSigned()
    {
        var story = CaseBuilder.AtSectionB().Begun(Robin, "correct-a").Answered(Robin, "correct-a", "completed");

        Assert.Equal(["section-a.1", "sign-off.1"], Named(Standing(story, Robin, SectionA)));
    }

    [Fact]
    public void SectionA_OnceSigned_IsWithheldFromThoseToWhomItWasNotSent()
    {
        var story = CaseBuilder.AtSectionB().Opened(Dev);

        Assert.True(FormReading.IsWithheld(Rules, story.Case, Dev, Whole, SectionA));
        Assert.Empty(Standing(story, Dev, SectionA));
        Assert.False(FormReading.IsWithheld(Rules, story.Case, Beatrix, Whole, SectionA));
        Assert.NotEmpty(Standing(story, Beatrix, SectionA));
    }

    [Fact]
    public void SectionB_ThatWasNeverAnswered_HasNothingInIt()
    {
        var story = CaseBuilder.AtSectionB();
        story.At(story.Case.Open[0].Due!.Value).ClockLookedAt().Answered(Sandra, "section-b", "no-answer");

        Assert.Empty(Standing(story, Sandra, SectionB));
    }

    [Fact]
    public void SectionB_Answered_HoldsNoAnswerOfSectionA() =>
        Assert.Equal(["section-b.1"], Named(Standing(CaseBuilder.AtConfirmResponse(), Beatrix, SectionB)));

    [Fact]
    public void Answers_GivenAgain_TakeThePlaceOfAllThatWasSaidBefore()
    {
        var first = Answered(("a-other-agency", "other"), ("a-other-specify", "The coroner"), ("a-issue", "Old."));
        var second = Answered(("a-other-agency", "police"), ("a-issue", "New."));

        var together = FormReading.Together(Rules, Said(("issue", "As raised.")), [first, second]);

        Assert.Equal("New.", together["a-issue"].Value);
        Assert.Equal("police", together["a-other-agency"].Value);
        Assert.False(together.Has("a-other-specify") && together["a-other-specify"].Value.Length > 0);
        Assert.Equal("As raised.", together["issue"].Value);
    }

    [Fact]
    public void WhatWasRaised_StandsOnlyInSectionsThatAreFilledFromIt()
    {
        var story = CaseBuilder.AtSignOff();
        var filled = SectionA with { Tasks = [Procedure.Raising, .. SectionA.Tasks] };

        Assert.True(FormReading.Raised(Rules, story.Case, Robin, filled).Has("issue"));
        Assert.False(FormReading.Raised(Rules, story.Case, Robin, SectionA).Has("issue"));
        Assert.False(FormReading.Raised(Rules, story.Case, Imani, filled).Has("issue"));
    }

    private static ImmutableArray<DoneTask> Standing(CaseBuilder story, Person viewer, PrintedSection section) =>
        FormReading.In(Rules, story.Case, viewer, Whole, section);

    private static IEnumerable<string> Named(ImmutableArray<DoneTask> standing) =>
        standing.Select(done => done.Occurrence.ToString());

    private static DoneTask Answered(params (string Field, string Text)[] said) =>
        new()
        {
            Occurrence = new("section-a", 1),
            Outcome = "completed",
            Role = PractitionerA,
            By = Robin,
            At = CaseBuilder.Start,
            Answers = Said(said),
        };

    private static Answers Said(params (string Field, string Text)[] said) =>
        said.Aggregate(Answers.None, (all, one) => all.With(one.Field, one.Text));
}
