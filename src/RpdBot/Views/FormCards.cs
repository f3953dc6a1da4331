using RpdBot.Cards;
using RpdBot.Cards.Schema;

namespace RpdBot.Views;

/// <summary>Where a printed form lies.</summary>
public static class FormCards
{
    /// <summary>It lies on the machine on which the bot runs.</summary>
    public static AdaptiveCard Kept(Scene scene, string path) =>
        EndingCard.Of(
            new EndingView
            {
                Title = "The form is ready",
                Paragraphs =
                [
                    Plain.Of($"It is the file {path}."),
                    Plain.Of("It shows the case as it stands now. Please keep it where such records belong."),
                ],
                Actions = [Actions.Status(scene)],
                Foot = Heads.Foot(scene.Procedure),
            }
        );
}
