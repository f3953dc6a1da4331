using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures.Forms;

namespace RpdBot.Views;

/// <summary>The small forms with which a role passes from one person to another.</summary>
public static class RoleCards
{
    private const string FirstSees = "They first see only the reference, the initials and what is asked.";

    /// <summary>Naming somebody who acts for whoever is asked, this once.</summary>
    public static AdaptiveCard DelegateFor(
        Scene scene,
        string role,
        Occurrence? occurrence,
        Drawing? drawing,
        string form
    ) =>
        QuestionCards.Draw(
            scene,
            drawing,
            MayDelegate(scene, role, occurrence),
            drawn => new QuestionView
            {
                Title = IsOwn(scene, role) ? "Who acts for you in this?" : "Who acts for them in this?",
                Intro =
                [
                    IsOwn(scene, role)
                        ? "They are asked in your place, this once, and must work for your own agency. You can take it back until they have answered."
                        : "They are asked instead, this once, and must work for the same agency. It can be taken back until they have answered.",
                    FirstSees,
                    .. IsOwn(scene, role)
                        ?
                        [
                            "If you are away for some days, type “away” instead: then everything that is asked of you goes to them.",
                        ]
                        : Array.Empty<string>(),
                ],
                Form = FieldViews.Person(scene, "Who is it?", drawn),
                Actions = QuestionCards.Buttons(
                    scene,
                    Verbs.DelegateSend,
                    "Ask them instead",
                    form,
                    ActionStyle.Main,
                    (DataKeys.Role, role),
                    (DataKeys.Occurrence, occurrence?.ToString() ?? "")
                ),
            }
        );

    /// <summary>Giving what is asked of somebody to somebody else of their side.</summary>
    public static AdaptiveCard HandOverFor(Scene scene, string role, Drawing? drawing, string form) =>
        QuestionCards.Draw(
            scene,
            drawing,
            MayHandOver(scene, role),
            drawn => new QuestionView
            {
                Title = "Who is to answer instead?",
                Intro =
                [
                    $"For when the {Parties.TitleAndSide(scene, role)} has left, or is away for long. What is asked moves to the person you name, with its date. Both are told.",
                    FirstSees,
                ],
                Form = FieldViews.Person(scene, "Who is it?", drawn, Reason),
                Actions =
                [
                    .. QuestionCards.Buttons(
                        scene,
                        Verbs.HandOverSend,
                        "Ask them instead",
                        form,
                        ActionStyle.Main,
                        (DataKeys.Role, role)
                    ),
                    .. IsOfSide(scene, role)
                        ?
                        [
                            Actions.On(
                                scene,
                                Verbs.TakeOver,
                                "I take it over myself",
                                (DataKeys.Role, role),
                                (DataKeys.Form, form)
                            ),
                        ]
                        : Array.Empty<ActionView>(),
                ],
            }
        );

    private static readonly Field Reason = new()
    {
        Id = CaseFields.Reason,
        Label = HandingOver.Why,
        Kind = FieldKind.Text,
        Required = true,
        Hint = "Both sides of the case can read this.",
    };

    private static bool IsOwn(Scene scene, string role) =>
        scene.Case.HolderOf(role)?.Is(scene.Viewer) == true || Delegating.IsActedFor(scene.Case, role, scene.Viewer);

    private static bool IsOfSide(Scene scene, string role) =>
        scene.Procedure.Role(role) is { } known && scene.Case.StandsOn(scene.Procedure, known.Side, scene.Viewer);

    private static bool MayDelegate(Scene scene, string role, Occurrence? occurrence) =>
        occurrence is { } one
        && scene.Case.Waiting(one) is { } task
        && RoleActions.Delegate(scene, task).Any(button => button.Data[DataKeys.Role] == role);

    private static bool MayHandOver(Scene scene, string role) =>
        RoleActions.HandOver(scene).Any(button => button.Data[DataKeys.Role] == role);
}
