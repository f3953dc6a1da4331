using RpdBot.EndToEnd.Windows;

namespace RpdBot.EndToEnd;

/// <summary>Leads somebody through the raise dialog, as a person does.</summary>
internal static class RaisingExtensions
{
    /// <summary>Raises a difference with Dev Applegarth that a talk has not resolved.</summary>
    public static async Task RaiseNotResolvedAsync(this PlaygroundWindow window)
    {
        await window.BeginAsync();
        await window.SayWithWhomAsync();
        await window.ScreenshotAsync("1-who");
        await window.ClickAsync("Next");
        await window.SayWhatAsync();
        await window.ScreenshotAsync("2-what");
        await window.ClickAsync("Next");
        await window.FillAsync("Full name of the child", "Alex Bell");
        await window.ClickAsync("Next");
        await window.ChooseAsync("Have you discussed it", "Yes, and it is not resolved");
        await window.ClickAsync("Next");
        await window.PickDateAsync(
            "On which date did you discuss it",
            DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date)
        );
        await window.FillAsync("What were the concerns", "We spoke on the telephone.");
        await window.FillAsync("Why was this unsuccessful", "Dev sees no new information.");
        await window.ChooseAsync("on the child's record", "Yes");
        await window.ClickAsync("Next");
        _ = await window.WaitForCardAsync("Check and raise");
        await window.ScreenshotAsync("3-check");
        await window.ClickAsync("Raise the difference");
    }

    /// <summary>As far as the question with whom it is.</summary>
    public static async Task BeginAsync(this PlaygroundWindow window)
    {
        await window.SayAsync("raise a difference");
        _ = await window.WaitForCardAsync("No, go on");
        await window.ScreenshotAsync("0-danger");
        await window.ClickAsync("No, go on");
        await window.ChooseAsync("Is it one of these?", "No: two agencies see a matter differently");
        await window.ClickAsync("Next");
    }

    public static Task SayWithWhomAsync(this PlaygroundWindow window) =>
        window.PickPersonAsync("Who is your colleague", "Dev Applegarth");

    public static async Task SayWhatAsync(this PlaygroundWindow window)
    {
        await window.ChooseAsync("What is the difference about?", "Timeliness of interventions");
        await window.FillAsync("What is the issue", "The referral was closed although the bruises are new.");
        await window.FillAsync("What outcome do you want", "A social worker sees Alex this week.");
    }
}
