using System.Collections.Immutable;
using RpdBot.Cards;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures.Forms;
using FieldKind = RpdBot.Procedures.Forms.FieldKind;

namespace RpdBot.Views;

/// <summary>The small forms of a case: a note, a withdrawal, "not me", the name of somebody.</summary>
/// <remarks>
/// Each takes the name of the drawn form, which comes back with it: two notes may be written at one revision. To
/// somebody who cannot use the form the card shows how the case stands for them.
/// </remarks>
public static class QuestionCards
{
    /// <summary>A note for everybody on the case.</summary>
    public static AdaptiveCard NoteFor(Scene scene, Drawing? drawing, string form) =>
        Draw(
            scene,
            drawing,
            CaseReading.IsOpen(scene.Case, scene.Viewer) && !scene.Case.IsClosed,
            drawn => new QuestionView
            {
                Title = "Add a note",
                Intro = ["Everybody who has a part in this case can read it, in both agencies."],
                Form = Words(scene, drawn, CaseFields.Note, "Your note"),
                Actions = Buttons(scene, Verbs.NoteSend, "Add the note", form),
            }
        );

    /// <summary>Taking the difference back, with the reason.</summary>
    public static AdaptiveCard WithdrawFor(Scene scene, Drawing? drawing, string form) =>
        Draw(
            scene,
            drawing,
            CaseReading.IsOpen(scene.Case, scene.Viewer) && Actions.MayWithdraw(scene),
            drawn => new QuestionView
            {
                Title = "Withdraw the difference?",
                Intro =
                [
                    "This closes the case. It cannot be opened again, but you can raise a new one.",
                    "Everybody who has been written to about the case is told, and can read your reason.",
                ],
                Form = Words(scene, drawn, CaseFields.Reason, "Why are you withdrawing it?"),
                Actions = Buttons(scene, Verbs.WithdrawSend, "Withdraw and close the case", form, ActionStyle.Danger),
            }
        );

    /// <summary>Opening a resolved case again, with the reason.</summary>
    public static AdaptiveCard ReopenFor(Scene scene, Drawing? drawing, string form) =>
        Draw(
            scene,
            drawing,
            ReopeningCase.May(scene.Procedure, scene.Case, scene.Viewer, scene.Now),
            drawn => new QuestionView
            {
                Title = "Open the case again?",
                Intro =
                [
                    "An agreed action was not done. The case goes on where it was resolved.",
                    "Everybody who has a part in this case is told, and can read your reason.",
                ],
                Reading = [.. AgreedReadings.Of(scene)],
                Form = Words(scene, drawn, CaseFields.Reason, "Why is it to be opened again?"),
                Actions = Buttons(scene, Verbs.ReopenSend, "Open the case again", form),
            }
        );

    /// <summary>"Not me", and who it should be.</summary>
    public static AdaptiveCard NotMeFor(Scene scene, string role, Drawing? drawing, string form) =>
        Draw(
            scene,
            drawing,
            !scene.Case.IsOver(role) && scene.Case.HoldersOf(role).Any(holder => holder.Is(scene.Viewer)),
            drawn => new QuestionView
            {
                Title = "Not for you?",
                Intro =
                [
                    $"You were asked as: {Parties.Title(scene, role)}. You will see no more of this case in that part.",
                    "If you know who it should be, please name them. If not, leave it empty.",
                ],
                Form = FieldViews.Person(scene, "Who should it be?", drawn),
                Actions = Buttons(
                    scene,
                    Verbs.NotMeSend,
                    "It is not me",
                    form,
                    ActionStyle.Main,
                    (DataKeys.Role, role)
                ),
            }
        );

    /// <summary>Naming somebody for a role.</summary>
    public static AdaptiveCard NameFor(Scene scene, string role, Drawing? drawing, string form) =>
        Draw(
            scene,
            drawing,
            CaseReading.IsOpen(scene.Case, scene.Viewer) && Actions.MayName(scene, role),
            drawn => new QuestionView
            {
                Title = "Who should it be?",
                Intro =
                [
                    $"Name the {Parties.TitleAndSide(scene, role)}. They are asked at once.",
                    "They first see only the reference, the initials and what is asked.",
                ],
                Form = FieldViews.Person(scene, "Who is it?", drawn),
                Actions = Buttons(scene, Verbs.NameSend, "Name them", form, ActionStyle.Main, (DataKeys.Role, role)),
            }
        );

    /// <summary>Naming somebody of a further agency, who gets copies.</summary>
    public static AdaptiveCard InvolveFor(Scene scene, Drawing? drawing, string form) =>
        Draw(
            scene,
            drawing,
            Involving.May(scene.Procedure, scene.Case, scene.Viewer),
            drawn => new QuestionView
            {
                Title = "Which further agency is involved?",
                Intro =
                [
                    "They get copies of what goes to all agencies from the formal stage on. They read those, and answer nothing.",
                ],
                Form = FieldViews.Person(scene, "Who is it?", drawn, Involving.Agency),
                Actions = Buttons(scene, Verbs.InvolveSend, "Name them", form),
            }
        );

    internal static AdaptiveCard Draw(Scene scene, Drawing? drawing, bool may, Func<Drawing, QuestionView> form)
    {
        var drawn = drawing ?? Drawing.Fresh;
        return may
            ? Notices.On(
                QuestionCard.Of(form(drawn) with { Head = Heads.Of(scene), Foot = Heads.Foot(scene.Procedure) }),
                drawn
            )
            : StatusCards.For(scene, drawn);
    }

    private static FormView Words(Scene scene, Drawing drawing, string id, string label) =>
        FieldViews.Form(
            scene,
            [
                new Field
                {
                    Id = id,
                    Label = label,
                    Kind = FieldKind.Long,
                    Required = true,
                },
            ],
            drawing
        );

    internal static ImmutableArray<ActionView> Buttons(
        Scene scene,
        string verb,
        string title,
        string form,
        ActionStyle style = ActionStyle.Main,
        params ImmutableArray<(string, string)> more
    ) =>
        [
            Actions.On(scene, verb, title, [.. more, (DataKeys.Form, form)]) with
            {
                Style = style,
            },
            Actions.Status(scene),
        ];
}
