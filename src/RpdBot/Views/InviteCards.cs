using System.Collections.Immutable;
using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>The first of the two steps of disclosure: what is asked and by when, no name, no narrative.</summary>
internal static class InviteCards
{
    /// <summary>The card for somebody who has a part in the case and has not opened it.</summary>
    /// <param name="scene">The case and who looks.</param>
    /// <param name="occurrence">The task that the card is about, if it still waits for them; else what does is taken.</param>
    public static AdaptiveCard For(Scene scene, Occurrence? occurrence = null)
    {
        var task = Asked(scene, occurrence);
        var role = RoleOf(scene, task);
        var title = Parties.Title(scene, role);
        return InviteCard.Of(
            new InviteView
            {
                Head = Heads.Of(scene, task),
                RaisingAgency = Plain.Of(scene.Case.RaisingAgency?.Name),
                RespondingAgency = Plain.Of(scene.Case.RespondingAgency?.Name),
                Role = RoleLine(scene, role, title, isAsked: task is not null),
                Asked = task is null
                    ? "You have a part in this difference"
                    : scene.Procedure.Task(task.Occurrence.Task)?.Title ?? "Something is asked of you",
                Actions =
                [
                    Actions.Open(scene, task?.Occurrence),
                    .. NotMe(scene, role),
                    .. RoleActions.TakeBack(scene),
                ],
                Foot = Heads.Foot(scene.Procedure),
            }
        );
    }

    private static OpenTask? Asked(Scene scene, Occurrence? occurrence)
    {
        if (occurrence is { } recordable && CanRecord(scene, recordable))
        {
            return scene.Case.Waiting(recordable);
        }

        var waiting = scene.Case.Open.Where(task => CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task)).ToList();
        return waiting.Find(task => task.Occurrence == occurrence) ?? waiting.FirstOrDefault();
    }

    private static string RoleOf(Scene scene, OpenTask? task) =>
        task is null
            ? scene.Case.RolesOf(scene.Viewer)[0]
            : CaseOffers.WaitingRoles(scene.Case, scene.Viewer, task).FirstOrDefault()
                ?? scene.Case.RolesOf(scene.Viewer)[0];

    /// <summary>Whether the viewer is to record what somebody else says about the task.</summary>
    private static bool CanRecord(Scene scene, Occurrence occurrence) =>
        !CaseOffers.ForOthers(scene.Procedure, scene.Case, scene.Viewer, occurrence).IsEmpty;

    private static ImmutableArray<ActionView> NotMe(Scene scene, string role) =>
        scene.Case.IsOver(role)
        || !Actions.CanDecline(scene, role)
        || Delegating.IsActedFor(scene.Case, role, scene.Viewer)
            ? []
            : [Actions.NotMe(scene, role)];

    private static string RoleLine(Scene scene, string role, string title, bool isAsked) =>
        scene.Case.Delegations.GetValueOrDefault(role) switch
        {
            { } standing when Delegating.IsActedFor(scene.Case, role, scene.Viewer) =>
                $"You are named as: {title}. Somebody acts for you, {Parties.HowLong(standing)}.",
            { } standing when isAsked =>
                $"You are asked as: {title}, in the place of somebody of your agency, {Parties.HowLong(standing)}.",
            _ => isAsked ? $"You are asked as: {title}." : $"You are named as: {title}.",
        };
}
