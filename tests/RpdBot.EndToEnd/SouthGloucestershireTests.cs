using RpdBot.EndToEnd.Windows;

namespace RpdBot.EndToEnd;

/// <summary>The procedure of South Gloucestershire in a real Teams client, over the Easter weekend of 2026.</summary>
public sealed class SouthGloucestershireTests
{
    private const string ToStageThree = "It is not resolved: go to stage 3";
    private const string NotResolved = "It is not resolved: send it to be signed";

    [Fact]
    public async Task Difference_FromTheThursdayBeforeEaster_IsDecidedByThePanel()
    {
        await using var demo = await Demo.StartAsync("south-gloucestershire", "2026-04-02T14:00");
        await using var nell = await demo.OpenChannelAsync();
        await using var tamsin = await demo.OpenAsync("Tamsin Larkhill");
        await using var imani = await demo.OpenAsync("Imani Brightwater");
        await using var margery = await demo.OpenAsync("Margery Oakshott");
        await using var callum = await demo.OpenAsync("Callum Westerfold");
        await using var isolde = await demo.OpenAsync("Isolde Farthingale");
        await using var ottoline = await demo.OpenAsync("Ottoline Marchbanks", "Isolde Farthingale");
        await using var robin = await demo.OpenAsync("Robin Fairweather", "Dev Applegarth");

        await RaiseAsync(robin);
        await StageOneAsync(robin, tamsin, imani);
        await demo.MoveClockAsync("2026-04-07T10:00");
        await StageTwoAsync(tamsin, margery, callum);
        await demo.MoveClockAsync("2026-04-08T10:00");
        await StageThreeAsync(margery, callum);
        await FormAsync(margery, callum);
        await demo.MoveClockAsync("2026-04-09T10:00");
        await ReferAsync(margery, ottoline);
        await HearAsync(isolde);
        await SignAsync(margery, callum);
        foreach (var window in new[] { robin, margery, callum })
        {
            _ = await window.WaitForCardAsync("Closed: decided");
        }

        await robin.ScreenshotAsync("55-sg-decided");
        await nell.ScreenshotAsync("56-sg-channel");
    }

    private static async Task RaiseAsync(PlaygroundWindow robin)
    {
        await robin.BeginWithDevAsync();
        await robin.FillAsync("nature and source", "New bruises, seen by two of us.");
        await robin.FillAsync("What is the disagreement about?", "Whether a visit can wait.");
        await robin.ScreenshotAsync("50-sg-concern");
        await robin.ClickAsync("Next");
        await robin.SpokeInVainAboutAlexAsync();
        await robin.FillAsync("Details of the communication", "We spoke on the telephone.");
        await robin.FillAsync("outstanding issues", "Both managers are told.");
        await robin.ChooseAsync("on the child's file", "Yes");
        await robin.ClickAsync("Next");
        _ = await robin.WaitForCardAsync("Check and raise");
        await robin.ClickAsync("Raise the difference");
    }

    private static async Task StageOneAsync(PlaygroundWindow robin, PlaygroundWindow tamsin, PlaygroundWindow imani)
    {
        await robin.AnswerAsync("Please report the disagreement", "I have reported it");
        await tamsin.OpenItAsync();
        var card = await tamsin.WaitForCardAsync("Please contact the line manager");
        Assert.Contains("Stage limit: by Tuesday 7 April", card, StringComparison.Ordinal);
        Assert.Contains("Limit of the whole case: by Monday 13 April", card, StringComparison.Ordinal);
        await tamsin.ScreenshotAsync("51-sg-stage-1");
        await tamsin.ClickAsync("Send it to the other manager");
        await imani.OpenItAsync();
        await imani.AnswerAsync(
            "What is your view?",
            "Send this answer",
            ("view of your agency", "A visit next week.")
        );
    }

    private static async Task StageTwoAsync(PlaygroundWindow tamsin, PlaygroundWindow margery, PlaygroundWindow callum)
    {
        _ = await tamsin.WaitForCardAsync("Is the difference resolved");
        await tamsin.ClickAsync("It is not resolved: go to stage 2");
        await tamsin.ChooseAsync("on the child's file", "Yes");
        await tamsin.ClickAsync("It is not resolved: go to stage 2");
        await margery.OpenItAsync();
        var card = await margery.WaitForCardAsync("without delay");
        Assert.Contains("Stage limit: by Wednesday 8 April", card, StringComparison.Ordinal);
        await margery.ClickAsync("Send it to the second tier manager");
        _ = await margery.WaitForCardAsync("What is the nature and source");
        await margery.ClickAsync("Send it to the second tier manager");
        await callum.OpenItAsync();
        await callum.AnswerAsync("What is your view?", "Send this answer", ("view of your agency", "On Friday."));
        _ = await margery.WaitForCardAsync("Is the difference resolved");
        await margery.ClickAsync(ToStageThree);
        await margery.FillAsync("Details of the communication", "We met.");
        await margery.FillAsync("outstanding issues", "The senior managers go on.");
        await margery.ChooseAsync("on the child's file", "Yes");
        await margery.ClickAsync(ToStageThree);
    }

    private static async Task StageThreeAsync(PlaygroundWindow margery, PlaygroundWindow callum)
    {
        var card = await margery.WaitForCardAsync("Please discuss it with the senior manager");
        Assert.Contains("Stage limit: by Thursday 9 April", card, StringComparison.Ordinal);
        await margery.ClickAsync("Send it to the other senior manager");
        await callum.AnswerAsync(
            "The child's",
            "Send this answer",
            ("view of your agency", "On Friday, and no earlier.")
        );
    }

    private static async Task FormAsync(PlaygroundWindow margery, PlaygroundWindow callum)
    {
        _ = await margery.WaitForCardAsync("Please complete the Monitoring Form");
        await margery.ClickAsync(NotResolved);
        await margery.AnswerAsync("Page 1 of 3", "Next", ("Details of the communication", "We met again."));
        await margery.AnswerAsync("Page 2 of 3", "Next");
        await margery.ScreenshotAsync("52-sg-form-3");
        await margery.AnswerAsync("Page 3 of 3", NotResolved, ("Initiating Manager Signature", "Margery Oakshott"));
        _ = await callum.WaitForCardAsync("The initiating manager has completed");
        await callum.ClickAsync("I do not sign it");
        await callum.AnswerAsync(
            "Why is it not signed?",
            "I do not sign it",
            ("Why is it not signed?", "Our view is not in it.")
        );
    }

    private static async Task ReferAsync(PlaygroundWindow margery, PlaygroundWindow ottoline)
    {
        await margery.AnswerAsync(
            "Please refer it to the Children's Partnership Executive",
            "Refer it to the Executive"
        );
        await ottoline.OpenItAsync();
        _ = await ottoline.WaitForCardAsync("Can this be resolved through mediation");
        await ottoline.ClickAsync("The Resolution Panel");
        await ottoline.FillAsync("Why this way?", "Two agencies, and no trust.");
        await ottoline.PickPersonAsync("Who chairs the Resolution Panel?", "Isolde Farthingale");
        await ottoline.ScreenshotAsync("53-sg-executive");
        await ottoline.ClickAsync("The Resolution Panel");
    }

    private static async Task HearAsync(PlaygroundWindow isolde)
    {
        await isolde.OpenItAsync();
        _ = await isolde.WaitForCardAsync("Who sat on the Panel");
        await isolde.FillAsync("Who sat on the Panel", "Isolde Farthingale, and the three of the Executive.");
        await isolde.ChooseAsync("Who was represented on the Panel?", "The initiating agency");
        await isolde.FillAsync("Which representations", "Both agencies spoke.");
        await isolde.FillAsync("What is the decision?", "A visit today.");
        await isolde.FillAsync("What is the next course of action?", "A review in a month.");
        await isolde.ClickAsync("Record the decision");
        _ = await isolde.WaitForCardAsync("If anybody of these was missing");
        await isolde.ScreenshotAsync("54-sg-panel-warned");
        await isolde.FillAsync("If anybody of these was missing", "The others sent their views.");
        await isolde.ClickAsync("Record the decision");
    }

    private static async Task SignAsync(PlaygroundWindow margery, PlaygroundWindow callum)
    {
        await margery.AnswerAsync("Please complete and sign the Monitoring Form of stage 4", "Next");
        await margery.AnswerAsync("Page 2 of 2", "Send it to be signed", ("Initiating Manager", "Margery Oakshott"));
        _ = await callum.WaitForCardAsync("Please read and sign the Monitoring Form of stage 4");
        await callum.ClickAsync("Sign it");
        await callum.FillAsync("Receiving Manager Signature", "Callum Westerfold");
        await callum.ClickAsync("Sign it");
    }
}
