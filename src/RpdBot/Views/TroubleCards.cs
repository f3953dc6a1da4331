using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>Nobody was found or reached for a role: whoever may name somebody is asked to.</summary>
internal static class TroubleCards
{
    public static AdaptiveCard For(Scene scene, string role)
    {
        var reason = scene.Case.Troubles.GetValueOrDefault(role);
        var known = scene.Procedure.Role(role) is { Collective: false };
        return reason is null || !known || scene.Case.IsOver(role)
                ? Over(scene, "This has been settled in the meantime.")
            : scene.Case.Admits(scene.Viewer) && !Actions.MayName(scene, role) ? Told(scene, role)
            : Ask(scene, role, reason);
    }

    /// <summary>What is left of a card that has nothing more to say.</summary>
    public static AdaptiveCard Over(Scene scene, string line) =>
        RedactedCard.Of(new RedactedView { Reference = scene.Case.Reference.ToString(), Line = line });

    private static AdaptiveCard Ask(Scene scene, string role, string reason) =>
        UnreachedCard.Of(
            new UnreachedView
            {
                Reference = scene.Case.Reference.ToString(),
                Title = Title(scene, role),
                Agency = Plain.Of(Parties.Agency(scene, role)),
                Role = Parties.Title(scene, role),
                Reason = Plain.Of(IsMailed(scene, role) ? $"{reason} They are written to by e-mail." : reason),
                Proposed = Proposed(scene, role),
                Form = FieldViews.Person(scene, "Who should be asked?", Drawing.Fresh),
                Actions =
                [
                    .. RoleActions.Proposed(scene, role),
                    Actions.On(
                        scene,
                        Verbs.NameSend,
                        "Name them",
                        (DataKeys.Role, role),
                        (DataKeys.Form, FormIds.Naming(scene, role))
                    ) with
                    {
                        Style = RoleActions.Proposed(scene, role).IsEmpty ? ActionStyle.Main : ActionStyle.Quiet,
                    },
                    .. Actions.CanMail(scene, role) ? [Actions.Mail(scene, role)] : Array.Empty<ActionView>(),
                    Actions.Again(scene, role),
                ],
                Foot = Heads.Foot(scene.Procedure),
            }
        );

    /// <summary>Who could be asked, a line each: the people of one's own address book, so with name and job title.</summary>
    private static ImmutableArray<Plain> Proposed(Scene scene, string role)
    {
        return
        [
            .. scene
                .Case.Proposed.GetValueOrDefault(role, [])
                .Select(
                    (one, at) =>
                        Plain.Of(
                            one.Found == Cases.Found.Confirmed
                                ? string.Create(
                                    CultureInfo.InvariantCulture,
                                    $"Number {at + 1}: {Described(one.Person)}"
                                )
                                : $"Could be asked instead: {Described(one.Person)}"
                        )
                ),
        ];
    }

    private static string Described(Person person) =>
        string.Join(", ", new[] { person.Name, person.JobTitle, person.Email }.OfType<string>().Distinct());

    private static string Title(Scene scene, string role) =>
        scene.Case.Away.Contains(role) ? "Somebody who is asked is away"
        : scene.Case.Proposed.ContainsKey(role) ? "Which of them is it?"
        : scene.Case.HolderOf(role) is null ? "Somebody could not be found"
        : "Somebody could not be reached";

    private static bool IsMailed(Scene scene, string role) =>
        scene.Case.HolderOf(role) is { } holder && scene.Case.Mailed.Contains(holder.Key);

    private static AdaptiveCard Told(Scene scene, string role) =>
        NoticeCard.Of(
            new NoticeView
            {
                Reference = scene.Case.Reference.ToString(),
                About = Plain.Of(scene.Case.Initials.Value),
                Lines =
                [
                    Plain.Of(
                        scene.Case.Away.Contains(role)
                            ? $"The {Parties.TitleAndSide(scene, role)} is asked, but away. Others have been told."
                            : $"Nobody could be reached as {Parties.TitleAndSide(scene, role)}. Others have been asked to name somebody."
                    ),
                    .. Actions.MayTryAgain(scene, role) ? Proposed(scene, role) : [],
                ],
                Actions =
                [
                    .. Actions.MayTryAgain(scene, role) ? RoleActions.Proposed(scene, role) : [],
                    .. Actions.WaysOn(scene, role),
                    Actions.Status(scene),
                ],
                Foot = Heads.Foot(scene.Procedure),
            }
        );
}
