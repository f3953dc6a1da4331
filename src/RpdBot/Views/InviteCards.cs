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
                Role = task is null ? $"You are named as: {title}." : $"You are asked as: {title}.",
                Asked = task is null
                    ? "You have a part in this difference"
                    : scene.Procedure.Task(task.Occurrence.Task)?.Title ?? "Something is asked of you",
                Actions = [Actions.Open(scene, task?.Occurrence), .. NotMe(scene, role)],
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
        scene.Case.IsOver(role) || !Actions.CanDecline(scene, role) ? [] : [Actions.NotMe(scene, role)];
}
