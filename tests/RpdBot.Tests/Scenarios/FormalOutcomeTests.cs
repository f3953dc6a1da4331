using RpdBot.Procedures;

namespace RpdBot.Tests.Scenarios;

/// <summary>Every outcome of stages 3 and 4 that <see cref="FormalTests"/> does not come to, pressed as people press them.</summary>
public sealed class FormalOutcomeTests
{
    [Fact]
    public async Task Arrange_Myself_AsksTheSamePersonForSectionB()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        var reference = await partnership.RaiseToForwardAsync();
        await partnership.ForwardAsync("Acknowledge and send: they arrange the response", partnership.Imani);
        await partnership.AnswerAsync(partnership.Imani, "I respond myself");

        Assert.Equal("section-b.1", await partnership.WaitsAsync(reference));
        Assert.Contains(partnership.Imani.Cards, card => card.Offers("form-next"));
    }

    [Fact]
    public async Task SectionB_Overdue_IsFollowedUpAndTakenFurther()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionBAsync();
        await partnership.PassAsync(TimeSpan.FromDays(20));
        Assert.Equal("section-b.1 follow-up.1", await partnership.WaitsAsync(reference));
        await partnership.ClickInChannelAsync(partnership.Unit, "I have followed it up", ("fu-how", "telephone"));
        Assert.Equal("section-b.1", await partnership.WaitsAsync(reference));

        await partnership.AnswerAsync(partnership.Margery, "No response: take it further");
        Assert.Equal("confirm-response.1 review.1", await partnership.WaitsAsync(reference));
        partnership.Callum.LastCard.AssertSays("took it further, as no response had come");
    }

    [Fact]
    public async Task Request_WaivedByBoth_EndsNotResolved()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToRequestAsync();
        await partnership.AnswerAsync(partnership.Callum, "We do not ask for it");
        Assert.Equal("review.1 request-executive.1", await partnership.WaitsAsync(reference));
        await partnership.AnswerAsync(partnership.Margery, "We do not ask for it");

        await partnership.AssertEndedAsync(reference, End.NotResolved, "Closed: not resolved");
    }

    [Fact]
    public async Task Request_WaivedByOneAndMadeByTheOther_IsReferred()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToRequestAsync();
        await partnership.AnswerAsync(partnership.Margery, "We do not ask for it");
        await partnership.AnswerAsync(
            partnership.Callum,
            "Ask the Executive to decide",
            ("exceptional", "Nobody else can.")
        );

        Assert.Equal("review.1 refer.1", await partnership.WaitsAsync(reference));
    }

    [Theory]
    [InlineData("Decide, and ask for a review afterwards", "subgroup-review-after.1")]
    [InlineData("Decide, and ask for a summary afterwards", "independent-summary-after.1")]
    public async Task Decision_WithSomethingAfterIt_IsFinalAndLeavesThatOpen(string outcome, string after)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToDecideAsync();
        await partnership.AnswerAsync(partnership.Chair, outcome, ("decision", "A visit within a day."));

        await partnership.AssertEndedAsync(reference, End.Decided, "Closed: decided");
        Assert.Equal($"review.1 {after} what-changed.1", await partnership.WaitsAsync(reference));
        partnership.Robin.LastCard.AssertSays("A visit within a day.");
        partnership.Robin.LastCard.AssertSays("This is final.");
    }

    [Theory]
    [InlineData("Decide, and ask for a review afterwards", "findings")]
    [InlineData("Decide, and ask for a summary afterwards", "summary")]
    public async Task WhatIsAskedAfterTheDecision_Filed_LeavesTheDecisionAsItIs(string decide, string field)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToDecideAsync();
        await partnership.AnswerAsync(partnership.Chair, decide, ("decision", "A visit within a day."));
        await partnership.FileOnBehalfAsync(reference, (field, "Two views of one visit."));

        Assert.Equal("review.1 what-changed.1", await partnership.WaitsAsync(reference));
        await partnership.AssertEndedAsync(reference, End.Decided, "Closed: decided");
        var filed = (await partnership.CaseAsync(reference)).Done[^1];
        Assert.Equal("Two views of one visit.", filed.Answers[field].Value);
        Assert.True(filed.OnBehalf);
        await partnership.Chair.ClickAsync(partnership.Chair.LastCard, "Where is it?");
        await partnership.QuietAsync();
        partnership.Chair.LastCard.AssertSays("Two views of one visit.");
    }

    [Fact]
    public async Task Summary_First_ComesBackToTheExecutive()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToDecideAsync();
        await partnership.AnswerAsync(
            partnership.Chair,
            "Ask for an independent summary first",
            ("review-scope", "The visits.")
        );
        await partnership.FileOnBehalfAsync(reference, ("summary", "Two views."));

        Assert.Equal("review.1 decide.2", await partnership.WaitsAsync(reference));
        partnership.Chair.LastCard.AssertSays("Two views.");
    }

    [Fact]
    public async Task Review_Filed_ChangesNothingElse()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToRequestAsync();
        var review = partnership.Channel.Cards.Last(card =>
            card.Text.Contains("Please review the form", StringComparison.Ordinal)
        );
        await partnership.Unit.ClickAsync(review, "to-chat");
        await partnership.OpenAsync(partnership.Unit, reference);
        await partnership.AnswerAsync(
            partnership.Unit,
            "File the review",
            ("r-themes", "timeliness"),
            ("r-outcome", "Not yet resolved.")
        );

        Assert.Equal("request-executive.1", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task SectionA_Corrected_IsSignedAgainBesideTheRest()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionBAsync();
        var robin = partnership.Robin;
        await robin.SayAsync($"status {reference}");
        await robin.ClickAsync(robin.LastCard, "Correct section A");
        await partnership.QuietAsync();
        await partnership.WriteSectionAAsync(robin);
        Assert.Equal("section-b.1 sign-correction.1", await partnership.WaitsAsync(reference));
        await partnership.AnswerAsync(
            partnership.Margery,
            "Return it with a comment",
            ("return-comment", "One more thing.")
        );
        Assert.Equal("section-b.1 correct-a.2", await partnership.WaitsAsync(reference));
        await partnership.WriteSectionAAsync(robin);
        await partnership.AnswerAsync(partnership.Margery, "Sign off the new version", ("a-sign", "Margery Oakshott"));

        Assert.Equal("section-b.1", await partnership.WaitsAsync(reference));
        partnership.Callum.LastCard.AssertSays("signed off a new version of section A");
    }

    [Fact]
    public async Task SectionB_Corrected_IsANewVersion()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToRequestAsync();
        var callum = partnership.Callum;
        await callum.SayAsync($"status {reference}");
        await callum.ClickAsync(callum.LastCard, "Correct section B");
        await partnership.QuietAsync();
        var card = await callum.WaitForCardAsync(card => card.Offers("form-next"), "the new version");
        Assert.Equal("A visit is planned for Monday.", card.Input("b-actions").Value);
        await callum.ClickAsync(card, "Next", ("b-actions", "A visit was made on Monday."));
        await callum.ClickAsync(callum.Present(card), "answer");
        await partnership.QuietAsync();

        Assert.Equal("review.1 request-executive.1", await partnership.WaitsAsync(reference));
        var done = (await partnership.CaseAsync(reference)).Done;
        Assert.Equal(
            ["A visit is planned for Monday.", "A visit was made on Monday."],
            done.Where(one => one.Answers.Has("b-actions")).Select(one => one.Answers["b-actions"].Value)
        );
    }
}
