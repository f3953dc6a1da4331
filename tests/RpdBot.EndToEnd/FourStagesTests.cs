namespace RpdBot.EndToEnd;

/// <summary>Stages 3 and 4 in a real Teams client: the form, the business unit's channel, the executive.</summary>
public sealed class FourStagesTests
{
    [Fact]
    public async Task Difference_ThatNobodySettles_GoesThroughAllFourStagesToADecision()
    {
        await using var demo = await Demo.StartAsync();
        await using var nell = await demo.OpenChannelAsync("Callum Westerfold");
        await using var tamsin = await demo.OpenAsync("Tamsin Larkhill");
        await using var imani = await demo.OpenAsync("Imani Brightwater");
        await using var margery = await demo.OpenAsync("Margery Oakshott");
        await using var callum = await demo.OpenAsync("Callum Westerfold");
        await using var ottoline = await demo.OpenAsync("Ottoline Marchbanks");
        await using var dev = await demo.OpenAsync("Dev Applegarth");
        await using var robin = await demo.OpenAsync("Robin Fairweather", "Dev Applegarth");

        await robin.RaiseNotResolvedAsync();
        await FormalExtensions.NotSettledByManagersAsync(tamsin, imani);
        await robin.WriteSectionAAsync("30-section-a");
        await margery.ClickAsync("Open: this is for me");
        _ = await margery.WaitForCardAsync("Please discuss section A with its author.");
        await margery.ClickAsync("Return it with a comment");
        await margery.FillAsync("What should be changed?", "Please say since when.");
        await margery.ScreenshotAsync("31-return");
        await margery.ClickAsync("Return it with a comment");
        _ = await robin.WaitForCardAsync("Please say since when.");
        await robin.WriteSectionAAsync("30-section-a-again");

        await margery.SignAsync();
        await nell.ForwardAsync(
            "Acknowledge and send: they respond themselves",
            "Callum Westerfold",
            "33-channel-forward"
        );
        await callum.ClickAsync("Open: this is for me");
        await callum.RespondAsync();
        _ = await margery.WaitForCardAsync("Does the response resolve the difference for the child?");
        await margery.ClickAsync("It is not resolved at stage 3");
        await margery.FillAsync("Why does the response not resolve it?", "The visit comes too late.");
        await margery.ClickAsync("It is not resolved at stage 3");
        _ = await margery.WaitForCardAsync("Only in exceptional circumstances");
        await margery.ClickAsync("Ask the Executive to decide");
        await margery.FillAsync("exceptional", "Both agencies hold to their view.");
        await margery.ClickAsync("Ask the Executive to decide");

        _ = await nell.WaitForCardAsync("A senior manager asks the Executive to decide.");
        await nell.ClickAsync("Refer it to the Executive");
        await ottoline.ClickAsync("Open: this is for me");
        _ = await ottoline.WaitForCardAsync("What does the Executive decide?");
        await ottoline.ScreenshotAsync("37-executive");
        await ottoline.ClickAsync("Decide: this is final");
        await ottoline.FillAsync("What is the decision?", "A social worker visits within one working day.");
        await ottoline.ClickAsync("Decide: this is final");
        foreach (var window in new[] { ottoline, margery, robin, callum })
        {
            _ = await window.WaitForCardAsync("Closed: decided");
        }

        await robin.ScreenshotAsync("38-raiser-decided");
        await nell.ScreenshotAsync("39-channel-decided");
    }

    [Fact]
    public async Task Form_SentOnInTheChannel_IsArrangedAnsweredAndResolvedAtStageThree()
    {
        await using var demo = await Demo.StartAsync();
        await using var nell = await demo.OpenChannelAsync("Imani Brightwater");
        await using var tamsin = await demo.OpenAsync("Tamsin Larkhill");
        await using var imani = await demo.OpenAsync("Imani Brightwater", "Callum Westerfold");
        await using var margery = await demo.OpenAsync("Margery Oakshott");
        await using var callum = await demo.OpenAsync("Callum Westerfold");
        await using var robin = await demo.OpenAsync("Robin Fairweather", "Dev Applegarth");

        await robin.RaiseNotResolvedAsync();
        await FormalExtensions.NotSettledByManagersAsync(tamsin, imani);
        await tamsin.WriteSectionAAsync("40-section-a");
        await margery.ClickAsync("Open: this is for me");
        await margery.SignAsync();
        await nell.ForwardAsync(
            "Acknowledge and send: they arrange the response",
            "Imani Brightwater",
            "41-channel-forward"
        );
        _ = await imani.WaitForCardAsync("Which senior manager will respond");
        await imani.ClickAsync("Ask this senior manager to respond");
        await imani.PickPersonAsync("Which senior manager will respond?", "Callum Westerfold");
        await imani.ScreenshotAsync("42-arrange");
        await imani.ClickAsync("Ask this senior manager to respond");
        await callum.ClickAsync("Open: this is for me");
        await callum.RespondAsync();
        await nell.MentionAsync("digest");
        _ = await nell.WaitForCardAsync("waiting for an answer");
        await nell.ScreenshotAsync("43-digest");

        _ = await margery.WaitForCardAsync("Does the response resolve the difference for the child?");
        await margery.ClickAsync("It is resolved: close the case");
        await margery.FillAsync("What is the outcome for the child?", "Alex is seen on Monday.");
        await margery.ScreenshotAsync("44-confirm-response");
        await margery.ClickAsync("It is resolved: close the case");
        _ = await margery.WaitForCardAsync("Closed: resolved");
        _ = await callum.WaitForCardAsync("Closed: resolved");
        await nell.ScreenshotAsync("45-channel-resolved");
    }
}
