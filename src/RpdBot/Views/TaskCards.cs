using RpdBot.Cards;
using RpdBot.Cards.Schema;
using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>The card that stands in a person's chat for one opening of one task.</summary>
public static class TaskCards
{
    private const string Elsewhere = "This is now with somebody else.";

    /// <summary>The card, as the case stands and as far as the viewer may see it.</summary>
    /// <remarks>
    /// Nobody's any more: what is left of a card. Not opened: what is asked, without details. Open to be answered by
    /// the viewer: the task. Otherwise: what has happened, and who is waited on.
    /// </remarks>
    public static AdaptiveCard For(Scene scene, Occurrence occurrence, Drawing? drawing = null)
    {
        var drawn = drawing ?? Drawing.Fresh;
        return !scene.Case.Admits(scene.Viewer) ? Redacted(scene)
            : !scene.Case.HasOpened(scene.Viewer) ? Notices.On(InviteCards.For(scene, occurrence), drawn)
            : IsAnswerable(scene, occurrence) || drawn.OnBehalf && IsRecordable(scene, occurrence)
                ? AskedCards.For(scene, occurrence, drawn)
            : Notices.On(DoneCards.For(scene, occurrence, drawn), drawn);
    }

    /// <summary>Whether the card has inputs that the viewer may be filling in: such a card is never updated from outside.</summary>
    public static bool IsBeingAnswered(Scene scene, Occurrence occurrence) =>
        scene.Case.HasOpened(scene.Viewer)
        && scene.Case.Waiting(occurrence) is { } task
        && CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task);

    private static bool IsAnswerable(Scene scene, Occurrence occurrence) =>
        IsBeingAnswered(scene, occurrence)
        || !CaseOffers.For(scene.Procedure, scene.Case, scene.Viewer, occurrence).IsEmpty;

    private static bool IsRecordable(Scene scene, Occurrence occurrence) =>
        !CaseOffers.ForOthers(scene.Procedure, scene.Case, scene.Viewer, occurrence).IsEmpty;

    private static AdaptiveCard Redacted(Scene scene) =>
        RedactedCard.Of(new RedactedView { Reference = scene.Case.Reference.ToString(), Line = Elsewhere });
}
