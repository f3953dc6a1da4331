using RpdBot.EndToEnd.Windows;

namespace RpdBot.EndToEnd;

/// <summary>The procedure for adults and children in a real Teams client: the adult of the worked example, from Monday 1 June 2026.</summary>
public sealed class AdultsAndChildrenTests
{
    [Fact]
    public async Task Difference_AboutAnAdult_IsAgreedInTheConsultation()
    {
        await using var demo = await Demo.StartAsync("adults-and-children", "2026-06-01T11:00");
        await using var tamsin = await demo.OpenAsync("Tamsin Larkhill");
        await using var imani = await demo.OpenAsync("Imani Brightwater");
        await using var margery = await demo.OpenAsync("Margery Oakshott");
        await using var callum = await demo.OpenAsync("Callum Westerfold");
        await using var ottoline = await demo.OpenAsync("Ottoline Marchbanks");
        await using var robin = await demo.OpenAsync("Robin Fairweather", "Dev Applegarth");

        await RaiseAsync(robin);
        await TellAsync(demo, robin, tamsin);
        await demo.MoveClockAsync("2026-06-03T10:00");
        await StageOneAsync(tamsin, imani);
        await demo.MoveClockAsync("2026-06-04T10:00");
        await SendAsync(demo, tamsin, margery, callum);
        await demo.MoveClockAsync("2026-06-08T10:00");
        await ReviewAsync(callum, margery);
        await StageThreeAsync(ottoline);
        await ConsultAsync(ottoline);
        foreach (var window in new[] { margery, callum })
        {
            _ = await window.WaitForCardAsync("Please share the Professional Resolution Pro Forma");
        }

        await margery.ScreenshotAsync("63-adult-to-share");
    }

    private static async Task RaiseAsync(PlaygroundWindow robin)
    {
        await robin.BeginWithDevAsync();
        await robin.ChooseAsync("Is it about an adult or a child?", "An adult");
        await robin.FillAsync("What is the concern?", "He is left without care at night.");
        await robin.FillAsync("What outcome do you want", "A carer comes every evening.");
        await robin.ClickAsync("Next");
        await robin.SpokeInVainAboutAlexAsync();
        await robin.PickDateAsync("On which day was the concern", new(2026, 6, 1));
        await robin.FillAsync("What was said?", "We spoke on the telephone.");
        await robin.ChooseAsync("on the person's record", "Yes");
        await robin.ScreenshotAsync("60-adult-dialogue");
        await robin.ClickAsync("Next");
        _ = await robin.WaitForCardAsync("Check and raise");
        await robin.ClickAsync("Raise the difference");
    }

    private static async Task TellAsync(Demo demo, PlaygroundWindow robin, PlaygroundWindow tamsin)
    {
        var card = await robin.WaitForCardAsync("Please inform your line manager");
        Assert.Contains("By Tuesday 2 June", card, StringComparison.Ordinal);

        await demo.MoveClockAsync("2026-06-02T10:00");
        await robin.ClickAsync("I have told them");
        await tamsin.OpenItAsync();
        card = await tamsin.WaitForCardAsync("Please contact the line manager of the other professional");
        Assert.Contains("By Wednesday 3 June", card, StringComparison.Ordinal);
    }

    private static async Task StageOneAsync(PlaygroundWindow tamsin, PlaygroundWindow imani)
    {
        await tamsin.ClickAsync("Send it to the other line manager");
        await imani.OpenItAsync();
        await imani.AnswerAsync("What is your view?", "Send this answer", ("What is your view?", "There is no carer."));
        _ = await tamsin.WaitForCardAsync("Please complete section 1");
        await tamsin.ClickAsync("No: go to stage two");
        await tamsin.AnswerAsync("Page 1 of 2", "Next");
        await tamsin.ScreenshotAsync("61-adult-section-1");
        await tamsin.AnswerAsync("Page 2 of 2", "No: go to stage two", ("Signature", "Tamsin Larkhill"));
        var card = await tamsin.WaitForCardAsync("Please send the Professional Resolution Pro Forma");
        Assert.Contains("By Thursday 4 June", card, StringComparison.Ordinal);
    }

    private static async Task SendAsync(
        Demo demo,
        PlaygroundWindow tamsin,
        PlaygroundWindow margery,
        PlaygroundWindow callum
    )
    {
        await tamsin.ClickAsync("Send it");
        await margery.OpenItAsync();
        var card = await margery.WaitForCardAsync("Please refer it to the senior manager");
        Assert.Contains("By Friday 5 June", card, StringComparison.Ordinal);

        await demo.MoveClockAsync("2026-06-05T10:00");
        await margery.FillAsync("Which documentation should be reviewed?", "The care plan.");
        await margery.ClickAsync("Request the review");
        await callum.OpenItAsync();
        card = await callum.WaitForCardAsync("Please review the documentation");
        Assert.Contains("By Monday 8 June", card, StringComparison.Ordinal);
    }

    private static async Task ReviewAsync(PlaygroundWindow callum, PlaygroundWindow margery)
    {
        await callum.AnswerAsync("Page 1 of 2", "Next");
        await callum.FillAsync("summarise the outcome", "The plan is right.");
        await callum.AnswerAsync("Page 2 of 2", "No: sign it and send it back", ("Signature", "Callum Westerfold"));
        _ = await margery.WaitForCardAsync("The answer in section 2 stays");
        await margery.ClickAsync("It is not resolved: go to stage three");
        await margery.FillAsync("Why is it not resolved?", "Nobody comes.");
        await margery.ClickAsync("It is not resolved: go to stage three");
        await margery.AnswerAsync("The matter is unresolved", "Pass it on");
    }

    private static async Task StageThreeAsync(PlaygroundWindow ottoline)
    {
        await ottoline.OpenItAsync();
        _ = await ottoline.WaitForCardAsync("Please meet both senior managers");
        await ottoline.ClickAsync("No: consult members of the SSAB");
        _ = await ottoline.WaitForCardAsync("Page 1 of 2");
        await ottoline.PickDateAsync("On which date did you meet?", new(2026, 6, 8));
        await ottoline.ClickAsync("Next");
        await ottoline.FillAsync("summarise the decisions", "We met, and differ.");
        await ottoline.AnswerAsync(
            "Page 2 of 2",
            "No: consult members of the SSAB",
            ("Signature of Safeguarding", "Ottoline Marchbanks")
        );
    }

    private static async Task ConsultAsync(PlaygroundWindow ottoline)
    {
        _ = await ottoline.WaitForCardAsync("Please identify the relevant members");
        await ottoline.FillAsync("Names & Positions of all SSAB Members", "Isolde Farthingale, member of the board");
        await ottoline.PickDateAsync("For which date is the meeting requested?", new(2026, 6, 15));
        await ottoline.ScreenshotAsync("62-adult-consultation");
        await ottoline.ClickAsync("The meeting is requested");
        _ = await ottoline.WaitForCardAsync("Please complete section 4");
        await ottoline.ClickAsync("A resolution was agreed");
        await ottoline.AnswerAsync("Page 1 of 2", "Next");
        await ottoline.FillAsync("summarise the decisions", "A carer from Monday.");
        await ottoline.AnswerAsync(
            "Page 2 of 2",
            "A resolution was agreed",
            ("Signature of Safeguarding", "Ottoline Marchbanks")
        );
    }
}
