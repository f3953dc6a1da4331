using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>"Where is it?": who has what, what happened, what the viewer may read, what they can do.</summary>
public static class StatusCards
{
    /// <summary>The card. Without a part in the case: the sentence for an unknown reference. Not opened: the invitation.</summary>
    public static AdaptiveCard For(Scene scene, Drawing? drawing = null)
    {
        var drawn = drawing ?? Drawing.Fresh;
        return Notices.On(
            !scene.Case.Admits(scene.Viewer) ? EndingCard.Of(new EndingView { Title = Refusals.UnknownReference })
                : scene.Case.HasOpened(scene.Viewer) ? StatusCard.Of(Opened(scene, drawn.Page))
                : InviteCards.For(scene),
            drawn
        );
    }

    private static StatusView Opened(Scene scene, int page)
    {
        var reading = Paging.Of(
            [.. Afterwards(scene), .. RecordReadings.Of(scene), .. AgreedReadings.Of(scene), .. Readings.Of(scene)],
            page
        );
        var pages = Math.Max(reading.Pages, Timelines.Pages(scene));
        var at = Math.Clamp(page, 1, pages);
        return new StatusView
        {
            Head = Heads.Of(scene),
            Holders = at == 1 ? Holders.Of(scene) : [],
            Timeline = Timelines.Of(scene, at),
            Reading = at > reading.Pages ? [] : reading.Sections,
            Page = Actions.Turn(at, pages, (to, title) => Actions.Page(scene, to, title)),
            Actions =
            [
                .. Offered(scene),
                .. RecordReadings.Text(scene),
                .. Actions.Reopening(scene),
                .. Actions.OnBehalf(scene),
                .. RoleActions.TakeBack(scene),
                .. RoleActions.HandOver(scene),
                .. ActingFor(scene),
                .. Naming(scene),
                .. Actions.Forms(scene),
                .. Actions.Standing(scene),
            ],
            Foot = Heads.Foot(scene.Procedure),
        };
    }

    private static IEnumerable<ReadingSectionView> Afterwards(Scene scene) =>
        Endings.Afterwards(scene) is { } next ? [new("What to do now", [new("Next", Plain.Of(next))])] : [];

    /// <summary>To the viewer's own task; or what they may choose on a task that waits for somebody else.</summary>
    private static IEnumerable<ActionView> Offered(Scene scene) =>
        scene.Case.Open.SelectMany(task =>
            CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task)
                ?
                [
                    Actions.Show(scene, task.Occurrence, "Go on with what waits for you") with
                    {
                        Style = ActionStyle.Main,
                    },
                ]
                : CaseOffers
                    .For(scene.Procedure, scene.Case, scene.Viewer, task.Occurrence)
                    .Select(outcome => Actions.Offer(scene, task.Occurrence, outcome))
        );

    /// <summary>For others: what waits for the viewer themselves has it on its own card.</summary>
    private static IEnumerable<ActionView> ActingFor(Scene scene) =>
        scene
            .Case.Open.Where(task => !CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task))
            .SelectMany(task => RoleActions.Delegate(scene, task));

    private static IEnumerable<ActionView> Naming(Scene scene) =>
        scene
            .Procedure.Roles.Where(role => Holders.IsMissing(scene, role.Id) && Actions.MayName(scene, role.Id))
            .Select(role => Actions.Name(scene, role.Id))
            .Concat(scene.Procedure.Roles.SelectMany(role => Actions.WaysOn(scene, role.Id)));
}
