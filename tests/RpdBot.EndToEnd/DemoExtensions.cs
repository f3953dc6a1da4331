using RpdBot.EndToEnd.Windows;

namespace RpdBot.EndToEnd;

/// <summary>What people do in the demos of the other procedures, each in their own window.</summary>
internal static class DemoExtensions
{
    /// <summary>Begins to raise a difference with Dev Applegarth: nobody is in danger.</summary>
    public static async Task BeginWithDevAsync(this PlaygroundWindow window)
    {
        await window.SayAsync("raise a difference");
        _ = await window.WaitForCardAsync("No, go on");
        await window.ClickAsync("No, go on");
        await window.PickPersonAsync("Who is your colleague", "Dev Applegarth");
        await window.ClickAsync("Next");
    }

    /// <summary>Goes on from whom it is about to what the talk came to, which did not resolve it.</summary>
    public static async Task SpokeInVainAboutAlexAsync(this PlaygroundWindow window)
    {
        await window.FillAsync("Full name", "Alex Bell");
        await window.ClickAsync("Next");
        await window.ChooseAsync("At which stage does it begin?", "At the lowest stage");
        await window.ClickAsync("Next");
        await window.ChooseAsync("Have you discussed it", "Yes, and it is not resolved");
        await window.ClickAsync("Next");
    }

    /// <summary>Waits until this is asked, types, and presses the button.</summary>
    public static async Task AnswerAsync(
        this PlaygroundWindow window,
        string asked,
        string button,
        params (string Label, string Text)[] typed
    )
    {
        _ = await window.WaitForCardAsync(asked);
        foreach (var (label, text) in typed)
        {
            await window.FillAsync(label, text);
        }

        await window.ClickAsync(button);
    }

    /// <summary>Opens what was sent: only then the details can be read.</summary>
    public static Task OpenItAsync(this PlaygroundWindow window) => window.ClickAsync("Open: this is for me");
}
