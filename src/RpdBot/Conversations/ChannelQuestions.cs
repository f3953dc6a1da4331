using RpdBot.Cards;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Conversations.Raising;
using RpdBot.People;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>What is asked in a business unit's channel about the channel itself.</summary>
internal static class ChannelQuestions
{
    /// <summary>Whose channel it is to be, where somebody belongs to several business units.</summary>
    /// <param name="watched">The partnerships of those business units.</param>
    /// <param name="isAnswer">Whether it was asked before, and the answer was none of these.</param>
    public static AdaptiveCard Whose(IReadOnlyList<Partnership> watched, bool isAnswer) =>
        QuestionCard.Of(
            new QuestionView
            {
                Title = "Whose channel is this?",
                Intro = ["You belong to several business units. A channel serves one partnership."],
                Form = new FormView
                {
                    Fields =
                    [
                        new FieldView
                        {
                            Id = StartCards.Partnership,
                            Label = "Partnership",
                            Kind = FieldKind.One,
                            Needed = true,
                            Choices = [.. watched.Select(one => new ChoiceView(one.Id, one.Name))],
                            Error = isAnswer ? "Please choose the partnership." : null,
                        },
                    ],
                },
                Actions = [new(Verbs.UseChannel, "Use this channel", [], ActionStyle.Main)],
            }
        );
}
