using RpdBot.Cards;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Views;

namespace RpdBot.Conversations.Raising;

/// <summary>The cards before there is a draft: is somebody in danger, and which partnership is meant.</summary>
internal static class StartCards
{
    /// <summary>The question which partnership is meant.</summary>
    public const string Partnership = "partnership";

    /// <summary>Any value tells the answer to that question from the click that leads to it.</summary>
    private const string Answer = "answer";

    /// <summary>Is somebody in danger now? With the notice of every partnership that can be meant.</summary>
    public static DangerView Danger(IReadOnlyList<Served> possible, string draft) =>
        new()
        {
            Question = Cautions.Question(possible),
            Notice = Cautions.Notices(possible)[0],
            Also = Cautions.Notices(possible)[1..],
            Contacts = Cautions.Contacts(possible),
            Actions =
            [
                DialogCards.Button(Verbs.DraftGo, "No, go on", draft) with
                {
                    Style = ActionStyle.Main,
                },
                DialogCards.Button(Verbs.DraftDanger, "Yes: show me whom to call", draft) with
                {
                    Style = ActionStyle.Danger,
                },
            ],
        };

    /// <summary>Which partnership is it? Asked of those who can mean several; nothing is stored before they have said.</summary>
    /// <param name="possible">The partnerships that they can mean.</param>
    /// <param name="draft">The draft that begins with the answer.</param>
    /// <param name="isAnswer">Whether it was asked before, and the answer was none of these.</param>
    public static AdaptiveCard Which(IReadOnlyList<Served> possible, string draft, bool isAnswer) =>
        Question(possible, DialogCards.Button(Verbs.DraftGo, "Next", draft), Answer, Choice(possible, isAnswer));

    /// <summary>The same, asked again of a draft that has begun.</summary>
    public static AdaptiveCard Again(IReadOnlyList<Served> possible, Draft draft, bool isAnswer) =>
        Question(
            possible,
            DialogCards.Button(Verbs.DraftGo, "Next", draft.Id),
            DialogCards.FormOf(draft),
            Choice(possible, isAnswer) with
            {
                Value = draft.Partnership,
            },
            draft.Rendering
        );

    private static AdaptiveCard Question(
        IReadOnlyList<Served> possible,
        ActionView go,
        string form,
        FieldView choice,
        int rendering = 1
    ) =>
        QuestionCard.Of(
            new QuestionView
            {
                Title = "Which partnership is it?",
                Intro =
                [
                    "Each partnership has its own procedure. Choose the one for the area in which the child or adult lives.",
                ],
                Form = new FormView { Rendering = rendering, Fields = [choice] },
                Actions = [go with { Data = go.Data.Add(DataKeys.Form, form), Style = ActionStyle.Main }],
                Foot = Cautions.Foot(possible),
            }
        );

    private static FieldView Choice(IReadOnlyList<Served> possible, bool isAnswer) =>
        new()
        {
            Id = Partnership,
            Label = "Partnership",
            Kind = FieldKind.One,
            Needed = true,
            Choices = [.. possible.Select(served => new ChoiceView(served.Partnership.Id, served.Partnership.Name))],
            Error = isAnswer ? "Please choose the partnership." : null,
        };
}
