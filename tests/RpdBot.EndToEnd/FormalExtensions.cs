using RpdBot.EndToEnd.Windows;

namespace RpdBot.EndToEnd;

/// <summary>What people do in stage 3, each in their own window.</summary>
internal static class FormalExtensions
{
    /// <summary>Opens Nell's window and makes its channel the business unit's.</summary>
    public static async Task<PlaygroundWindow> OpenChannelAsync(this Demo demo, params string[] recipients)
    {
        var nell = await demo.OpenAsync("Nell Hawthorndale", recipients);
        await nell.GoToChannelAsync();
        await nell.MentionAsync("use this channel");
        _ = await nell.WaitForCardAsync("This is now the business unit's channel");
        return nell;
    }

    /// <summary>The managers do not settle what Robin has raised: section A opens.</summary>
    public static async Task NotSettledByManagersAsync(PlaygroundWindow tamsin, PlaygroundWindow imani)
    {
        await tamsin.ClickAsync("Open: this is for me");
        await tamsin.ClickAsync("Send it to the other manager");
        _ = await tamsin.WaitForCardAsync("The referral was closed");
        await tamsin.ClickAsync("Send it to the other manager");
        await imani.ClickAsync("Open: this is for me");
        await imani.ClickAsync("We have a proposal");
        await imani.FillAsync("What is your response?", "A social worker visits next month.");
        await imani.ChooseAsync("on the child's record", "Yes");
        await imani.ClickAsync("We have a proposal");
        _ = await tamsin.WaitForCardAsync("Is the difference resolved for the child?");
        await tamsin.ClickAsync("It is not resolved: go to stage 3");
        await tamsin.PickDateAsync("On which date", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date));
        await tamsin.FillAsync("Why was this unsuccessful", "Next month is too late.");
        await tamsin.ChooseAsync("on the child's record", "Yes");
        await tamsin.ClickAsync("It is not resolved: go to stage 3");
    }

    /// <summary>Goes through the four pages of section A; a picture of each.</summary>
    public static async Task WriteSectionAAsync(this PlaygroundWindow window, string picture)
    {
        _ = await window.WaitForCardAsync("Page 1 of 4");
        await window.FillAsync("Child's date of birth", "1 May 2019");
        await window.FillAsync("Child's address", "1 Any Street");
        await window.ScreenshotAsync(picture + "-1");
        await window.ClickAsync("Next");
        _ = await window.WaitForCardAsync("Page 2 of 4");
        await window.ScreenshotAsync(picture + "-2");
        await window.ClickAsync("Next");
        _ = await window.WaitForCardAsync("Page 3 of 4");
        await window.ClickAsync("Next");
        _ = await window.WaitForCardAsync("Page 4 of 4");
        await window.ScreenshotAsync(picture + "-4");
        await window.ClickAsync("Send it to the senior manager to sign off");
        _ = await window.WaitForCardAsync("You completed section A");
    }

    /// <summary>Signs section A off.</summary>
    public static async Task SignAsync(this PlaygroundWindow window)
    {
        _ = await window.WaitForCardAsync("Please discuss section A with its author.");
        await window.ClickAsync("Sign off and send to the Business Unit");
        await window.FillAsync("Type your name to sign", window.Person.Name);
        await window.ScreenshotAsync("32-sign-off");
        await window.ClickAsync("Sign off and send to the Business Unit");
        _ = await window.WaitForCardAsync("You signed off section A");
    }

    /// <summary>Acknowledges the form in the channel and sends it on.</summary>
    public static async Task ForwardAsync(
        this PlaygroundWindow window,
        string outcome,
        string recipient,
        string picture
    )
    {
        _ = await window.WaitForCardAsync("A signed form has come in.");
        await window.PickPersonAsync("Who in the responding agency", recipient);
        await window.FillAsync("What is their role?", "Manager");
        await window.ScreenshotAsync(picture);
        await window.ClickAsync(outcome);
        _ = await window.WaitForCardAsync("acknowledged the form");
    }

    /// <summary>Responds in section B.</summary>
    public static async Task RespondAsync(this PlaygroundWindow window)
    {
        _ = await window.WaitForCardAsync("Page 1 of 2");
        await window.FillAsync("What actions have been taken", "A visit is planned for Monday.");
        await window.ScreenshotAsync("36-section-b");
        await window.ClickAsync("Next");
        _ = await window.WaitForCardAsync("Page 2 of 2");
        await window.ClickAsync("Send section B");
        _ = await window.WaitForCardAsync("You responded in section B");
    }
}
