using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>The first contact: that challenge is welcome, and what to do first.</summary>
public static class WelcomeCard
{
    /// <summary>Draws the card.</summary>
    public static AdaptiveCard Of(WelcomeView view) =>
        new(
            "Hello. Here you can raise a professional difference.",
            [
                Say.Title("Hello. Do you disagree about how somebody is kept safe?"),
                Say.Text(
                    "Saying so is your right, and part of your job. Your view counts, whatever your role or experience."
                ),
                Say.Text("I lead you through it step by step, keep the dates, and always show you who has it."),
                Say.Line(Say.Run($"I work for {view.Partnership}.")),
                .. Buttons.Of(view.Actions),
                .. Commands.Of("You can also type", view.Commands),
                .. UrgentFoot.Of(view.Foot),
            ]
        );
}
