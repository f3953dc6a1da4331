using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards.Parts;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>The buttons with which a role passes from one person to another.</summary>
internal static class RoleActions
{
    /// <summary>To name somebody who acts for the viewer in what is asked of them; of an office, for whoever is asked.</summary>
    public static IEnumerable<ActionView> Delegate(Scene scene, OpenTask task) =>
        Waited(scene, task, Delegating.May)
            .Where(role => !Delegating.IsActedFor(scene.Case, role.Id, scene.Viewer))
            .Select(role =>
                Actions.On(
                    scene,
                    Verbs.Delegate,
                    scene.Case.HolderOf(role.Id)?.Is(scene.Viewer) == true
                        ? "Somebody acts for me"
                        : $"Somebody acts for the {Parties.TitleAndSide(scene, role.Id)}",
                    (DataKeys.Role, role.Id),
                    (DataKeys.Occurrence, task.Occurrence.ToString())
                )
            );

    /// <summary>To take back what somebody does for the viewer, or for the one whom an office helps.</summary>
    public static IEnumerable<ActionView> TakeBack(Scene scene) =>
        scene
            .Case.Delegations.Keys.Where(role => !scene.Case.IsOver(role))
            .Where(role =>
                Delegating.IsActedFor(scene.Case, role, scene.Viewer) || Staffing.Watches(scene.Procedure, By(scene))
            )
            .Select(role =>
                Actions.On(
                    scene,
                    Verbs.TakeBack,
                    Delegating.IsActedFor(scene.Case, role, scene.Viewer)
                        ? "Take it back"
                        : $"Give it back to the {Parties.TitleAndSide(scene, role)}",
                    (DataKeys.Role, role),
                    (DataKeys.Form, FormIds.Role(scene, Verbs.TakeBack, role))
                )
            );

    /// <summary>To give what waits for somebody to somebody else of their side.</summary>
    public static IEnumerable<ActionView> HandOver(Scene scene) =>
        scene
            .Case.Open.SelectMany(task => Waited(scene, task, HandingOver.May))
            .DistinctBy(role => role.Id)
            .Where(role => !Delegating.IsActedFor(scene.Case, role.Id, scene.Viewer))
            .Select(role =>
                Actions.On(
                    scene,
                    Verbs.HandOver,
                    $"Somebody else as {Parties.TitleAndSide(scene, role.Id)}",
                    (DataKeys.Role, role.Id)
                )
            );

    /// <summary>To agree to somebody who was proposed, a button for each; and to leave it with whoever is away.</summary>
    public static ImmutableArray<ActionView> Proposed(Scene scene, string role) =>
        [
            .. scene
                .Case.Proposed.GetValueOrDefault(role, [])
                .Select(
                    (one, at) =>
                        Actions.On(
                            scene,
                            Verbs.Agree,
                            one.Found == Found.Confirmed ? Numbered(at) : "Ask the person proposed",
                            (DataKeys.Role, role),
                            (DataKeys.Person, one.Person.Key),
                            (DataKeys.Form, FormIds.Role(scene, Verbs.Agree, role))
                        ) with
                        {
                            Style = ActionStyle.Main,
                        }
                ),
            .. scene.Case.Away.Contains(role)
                ?
                [
                    Actions.On(
                        scene,
                        Verbs.Leave,
                        "Leave it with them",
                        (DataKeys.Role, role),
                        (DataKeys.Form, FormIds.Role(scene, Verbs.Leave, role))
                    ),
                ]
                : Array.Empty<ActionView>(),
        ];

    private static string Numbered(int at) => string.Create(CultureInfo.InvariantCulture, $"It is number {at + 1}");

    private static IEnumerable<Role> Waited(Scene scene, OpenTask task, Func<Procedure, Case, Actor, Role, bool> may) =>
        task
            .Roles.Except(task.Answered)
            .Select(scene.Procedure.Role)
            .OfType<Role>()
            .Where(role => may(scene.Procedure, scene.Case, By(scene), role));

    /// <summary>The viewer with the offices that they hold for this case.</summary>
    private static Actor By(Scene scene) =>
        Actor.Of(
            scene.Viewer,
            scene.Case.HeldBy(scene.Viewer).Where(role => scene.Procedure.Role(role) is { Collective: true })
        );
}
