using RpdBot.Procedures;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>Stages 3 and 4, from section A to the executive's decision.</summary>
public sealed class FormalTests
{
    [Fact]
    public async Task SectionA_WhenItOpens_IsFilledInFromStagesOneAndTwo()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionAAsync();
        Assert.Equal("section-a.1", await partnership.WaitsAsync(reference));
        var robin = partnership.Robin;
        var card = await robin.WaitForCardAsync(card => card.Offers("form-next"), "section A");

        Assert.Equal("Robin Fairweather, Class teacher, Oakfield Primary School", card.Input("a-raiser").Value);
        Assert.Equal("Alex Bell", card.Input("a-child").Value);
        Assert.Equal("childrens-social-care", card.Input("a-other-agency").Value);
        await robin.ClickAsync(card, "Next", FormalExtensions.Missing);
        Assert.Contains(
            "A social worker sees Alex this week.",
            robin.Present(card).Input("a-issue").Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Practitioner_FromRaisingToSent_SeesNineCards()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        await partnership.QuietAsync();
        var before = partnership.Teams.Requests.All.Count(request => IsFor(request, robin));
        await robin.RaiseAsync("not-resolved");
        await partnership.QuietAsync();

        // Danger, scope, with whom, what, about whom, whether spoken, how it went, check: each in the place of the one
        // before, and the case at the end.
        Assert.Equal(9, partnership.Teams.Requests.All.Count(request => IsFor(request, robin)) - before);
    }

    [Fact]
    public async Task SectionA_Returned_IsWrittenAgainAndSigned()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        var reference = await partnership.RaiseToSignOffAsync();
        await partnership.AnswerAsync(partnership.Margery, "Return it with a comment", ("return-comment", "Say when."));
        Assert.Equal("section-a.2", await partnership.WaitsAsync(reference));
        partnership.Robin.Cards.Last(card => card.Offers("form-next")).AssertSays("section A");

        await partnership.WriteSectionAAsync(partnership.Tamsin);
        Assert.Equal("sign-off.2", await partnership.WaitsAsync(reference));
        await partnership.AnswerAsync(
            partnership.Margery,
            "Sign off and send to the Business Unit",
            ("a-sign", "Margery Oakshott")
        );
        Assert.Equal("forward.1", await partnership.WaitsAsync(reference));
        partnership.Channel.LastCard.AssertSays("A signed form has come in.");
    }

    [Fact]
    public async Task Forward_InTheChannel_AsksTheRelevantManagerWhoArranges()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        var reference = await partnership.RaiseToForwardAsync();
        await partnership.ForwardAsync("Acknowledge and send: they arrange the response", partnership.Imani);

        Assert.Equal("arrange.1", await partnership.WaitsAsync(reference));
        partnership.Channel.LastCard.AssertSays("acknowledged the form");
        await partnership.AnswerAsync(
            partnership.Imani,
            "Ask this senior manager to respond",
            ("arrange-who", partnership.Callum.ObjectId)
        );
        Assert.Equal("section-b.1", await partnership.WaitsAsync(reference));
        await partnership.OpenAsync(partnership.Callum, reference);
        await partnership.WriteSectionBAsync();
        Assert.Equal("confirm-response.1 review.1", await partnership.WaitsAsync(reference));
        await partnership.AnswerAsync(
            partnership.Margery,
            "It is resolved: close the case",
            ("c-outcome", "Alex is seen.")
        );

        await partnership.AssertEndedAsync(reference, End.Resolved, "Closed: resolved");
        Assert.Equal("review.1 what-changed.1", await partnership.WaitsAsync(reference));
    }

    [Fact]
    public async Task Executive_AfterAReview_DecidesForGood()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToDecideAsync();
        await partnership.AnswerAsync(partnership.Chair, "Ask for a review first", ("review-scope", "The visits."));
        Assert.Equal("review.1 subgroup-review.1", await partnership.WaitsAsync(reference));

        var asked = partnership.Channel.Cards.Last(card => card.Offers("to-chat"));
        asked.AssertSays("The Executive asks for a review.");
        await partnership.Unit.ClickAsync(asked, "to-chat");
        await partnership.OpenAsync(partnership.Unit, reference);
        var unit = partnership.Unit;
        var card = await unit.WaitForCardAsync(
            card => card.Offers("behalf"),
            "the button that records for the subgroup"
        );
        await unit.ClickAsync(card, "Record the answer of the Learning and Improvement Subgroup");
        await unit.ClickAsync(
            unit.LastCard,
            "answer",
            ("findings", "Visits were late."),
            ("behalf", "By e-mail, 4 June")
        );
        await partnership.QuietAsync();
        Assert.Equal("review.1 decide.2", await partnership.WaitsAsync(reference));

        await partnership.AnswerAsync(
            partnership.Chair,
            "Decide: this is final",
            ("decision", "A visit within a day.")
        );
        await partnership.AssertEndedAsync(reference, End.Decided, "Closed: decided");
    }

    private static bool IsFor(RecordedRequest request, FakeUser user) =>
        Uri.UnescapeDataString(request.Path).Contains(user.Chat.Id, StringComparison.Ordinal);
}
