using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>"My cases": what is open, the most urgent first, then what was closed this year, and what was saved.</summary>
public static class CasesCards
{
    private const int OnPage = 8;
    private const int MostDrafts = 10;

    /// <summary>The card of one person.</summary>
    /// <param name="scenes">Their cases; one in which they have no part is left out.</param>
    /// <param name="drafts">What they saved for later.</param>
    /// <param name="now">The moment.</param>
    /// <param name="page">The page of a long list, from 1.</param>
    /// <param name="partnership">The name of a case's partnership, where several are served; null: none is named.</param>
    public static AdaptiveCard For(
        IReadOnlyList<Scene> scenes,
        IReadOnlyList<DraftLine> drafts,
        DateTimeOffset now,
        int page = 1,
        Func<Case, string?>? partnership = null
    )
    {
        var shown = scenes
            .Where(scene => scene.Case.Admits(scene.Viewer) && IsShown(scene, now))
            .OrderBy(Urgency)
            .ThenBy(scene => Heads.Waiting(scene)?.Due ?? DateTimeOffset.MaxValue)
            .ThenBy(scene => scene.Case.Reference.ToString(), StringComparer.Ordinal)
            .ToList();
        var pages = Math.Max(1, (shown.Count + OnPage - 1) / OnPage);
        var at = Math.Clamp(page, 1, pages);
        return CasesCard.Of(
            new CasesView
            {
                Title = "My cases",
                Drafts =
                    at > 1 ? [] : [.. drafts.OrderByDescending(draft => draft.SavedAt).Take(MostDrafts).Select(Row)],
                Cases =
                [
                    .. shown
                        .Skip(OnPage * (at - 1))
                        .Take(OnPage)
                        .Select(scene => Row(scene, partnership?.Invoke(scene.Case))),
                ],
                Page = Actions.Turn(at, pages, Turn),
                Actions =
                [
                    new(Verbs.Raise, "Raise a difference", ImmutableDictionary<string, string>.Empty),
                    new(Verbs.Help, "Help", ImmutableDictionary<string, string>.Empty),
                ],
                Foot = scenes.Count == 0 ? null : Heads.Foot(scenes[0].Procedure),
            }
        );
    }

    private static bool IsShown(Scene scene, DateTimeOffset now) =>
        scene.Case.Closing is not { } closing || LondonTime.Day(closing.At).Year == LondonTime.Day(now).Year;

    /// <summary>Late and waiting for me, late, waiting for me, open, closed.</summary>
    private static int Urgency(Scene scene)
    {
        if (scene.Case.IsClosed)
        {
            return 4;
        }

        var task = Heads.Waiting(scene);
        var mine = task is not null && CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task);
        return (task is not null && Heads.IsLate(scene, task), mine) switch
        {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => 2,
            _ => 3,
        };
    }

    private static CaseRowView Row(Scene scene, string? partnership)
    {
        var task = Heads.Waiting(scene);
        var mine = task is not null && CaseOffers.IsWaitedOn(scene.Case, scene.Viewer, task);
        return new(
            scene.Case.Reference.ToString(),
            Plain.Of(scene.Case.Initials.Value),
            Heads.StageLine(scene),
            Plain.Of(Heads.WaitingFor(scene, task) + ClosedOn(scene)),
            task is null ? null : Heads.DueLine(scene, task),
            task is not null && Heads.IsLate(scene, task),
            mine ? Actions.Show(scene, task!.Occurrence, "Open") : Actions.Status(scene) with { Title = "Open" },
            partnership
        );
    }

    private static string ClosedOn(Scene scene) =>
        scene.Case.Closing is { } closing ? ", " + TimeWords.Day(LondonTime.Day(closing.At)) : "";

    private static DraftRowView Row(DraftLine draft) =>
        new(
            Plain.Of(draft.About.Value),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Saved on {TimeWords.Moment(draft.SavedAt)}, at step {draft.Step} of {draft.Steps}"
            ),
            [Draft(Verbs.DraftResume, "Go on", draft), Draft(Verbs.DraftCancel, "Delete", draft)],
            draft.Partnership
        );

    private static ActionView Draft(string verb, string title, DraftLine draft) =>
        new(verb, title, ImmutableDictionary<string, string>.Empty.Add(DataKeys.Draft, draft.Id));

    private static ActionView Turn(int page, string title) =>
        new(
            Verbs.Cases,
            title,
            ImmutableDictionary<string, string>.Empty.Add(DataKeys.Page, page.ToString(CultureInfo.InvariantCulture))
        );
}
