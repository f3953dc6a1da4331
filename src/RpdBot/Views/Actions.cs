using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards.Parts;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>The buttons of a case.</summary>
internal static class Actions
{
    public static ActionView Status(Scene scene) => On(scene, Verbs.Status, "Where is it?");

    public static ActionView Note(Scene scene) => On(scene, Verbs.Note, "Add a note");

    public static ActionView Risk(Scene scene) => On(scene, Verbs.Risk, "The risk has changed");

    public static ActionView Withdraw(Scene scene) => On(scene, Verbs.Withdraw, "Withdraw");

    /// <summary>To open a resolved case again, for whoever may.</summary>
    public static IEnumerable<ActionView> Reopening(Scene scene) =>
        ReopeningCase.May(scene.Procedure, scene.Case, scene.Viewer, scene.Now)
            ? [On(scene, Verbs.Reopen, "Open the case again")]
            : [];

    public static ActionView NotMe(Scene scene, string role) => On(scene, Verbs.NotMe, "Not me", (DataKeys.Role, role));

    /// <summary>Whether the role is one that somebody can say is not theirs: not the raiser's, and no office's.</summary>
    public static bool CanDecline(Scene scene, string role) =>
        role != scene.Procedure.Raiser.Id && scene.Procedure.Role(role) is not { Collective: true };

    public static ActionView Name(Scene scene, string role) =>
        On(
            scene,
            Verbs.Name,
            $"Name the {scene.Procedure.Role(role)?.Title.ToLowerInvariant()} of {Parties.SideOf(scene, role)}",
            (DataKeys.Role, role)
        );

    /// <summary>To try again what came to nothing for a role.</summary>
    public static ActionView Again(Scene scene, string role) =>
        On(
            scene,
            Verbs.Again,
            scene.Case.HolderOf(role) is null ? "Look for somebody again" : "Send it to them again",
            (DataKeys.Role, role),
            (DataKeys.Form, FormIds.Again(scene, role))
        );

    /// <summary>To write by e-mail to the holder of a role who was not reached in Teams.</summary>
    public static ActionView Mail(Scene scene, string role) =>
        On(
            scene,
            Verbs.Mail,
            "Write to them by e-mail",
            (DataKeys.Role, role),
            (DataKeys.Form, FormIds.Again(scene, role))
        );

    public static ActionView OnRecord(Scene scene, Occurrence occurrence) =>
        On(scene, Verbs.OnRecord, "It is on the record", (DataKeys.Occurrence, occurrence.ToString())) with
        {
            Style = ActionStyle.Main,
        };

    public static ActionView Open(Scene scene, Occurrence? occurrence) =>
        On(scene, Verbs.Open, "Open: this is for me", Of(occurrence)) with
        {
            Style = ActionStyle.Main,
        };

    /// <summary>Shows the task without an outcome chosen.</summary>
    public static ActionView Show(Scene scene, Occurrence occurrence, string title) =>
        On(scene, Verbs.Choose, title, Of(occurrence));

    public static ActionView Choose(Scene scene, Occurrence occurrence, Outcome outcome) =>
        On(scene, Verbs.Choose, outcome.Label, [.. Of(occurrence), (DataKeys.Outcome, outcome.Id)]);

    public static ActionView Answer(Scene scene, Occurrence occurrence, Outcome outcome) =>
        On(
            scene,
            Verbs.Answer,
            outcome.Label,
            [.. Of(occurrence), (DataKeys.Outcome, outcome.Id), (DataKeys.Form, FormIds.Of(scene, occurrence))]
        );

    /// <summary>The button for an outcome: sent at once when it asks nothing, else its questions first.</summary>
    public static ActionView Offer(Scene scene, Occurrence occurrence, Outcome outcome) =>
        scene.Procedure.Task(occurrence.Task)?.Asked(outcome).IsEmpty != false
            ? Answer(scene, occurrence, outcome)
            : Choose(scene, occurrence, outcome);

    /// <summary>The buttons that turn the pages of a reading; null when there is one page.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="pages">How many there are.</param>
    /// <param name="to">The button to a page, with its title.</param>
    public static PageView? Turn(int page, int pages, Func<int, string, ActionView> to)
    {
        var turn = ImmutableArray.CreateBuilder<ActionView>();
        if (page > 1)
        {
            turn.Add(to(page - 1, "Previous page"));
        }

        if (page < pages)
        {
            turn.Add(to(page + 1, "Next page"));
        }

        return pages < 2 ? null : new PageView(page, pages, turn.ToImmutable());
    }

    public static ActionView Page(
        Scene scene,
        int page,
        string title,
        params ImmutableArray<(string Key, string Value)> more
    ) => On(scene, Verbs.Page, title, [.. more, (DataKeys.Page, page.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>What can be done at any time by somebody who has opened the details.</summary>
    public static ImmutableArray<ActionView> Standing(Scene scene)
    {
        var standing = ImmutableArray.CreateBuilder<ActionView>();
        if (!scene.Case.IsClosed && !scene.Case.IsOnlyInvolved(scene.Viewer))
        {
            standing.Add(Note(scene));
        }

        if (MayWithdraw(scene))
        {
            standing.Add(Withdraw(scene));
        }

        standing.AddRange(
            StandingActions
                .Openable(scene.Procedure, scene.Case, scene.Case.RolesOf(scene.Viewer))
                .Select(action => On(scene, Verbs.Begin, action.Label!, (DataKeys.Task, action.Task!)))
        );
        if (Involving.May(scene.Procedure, scene.Case, scene.Viewer))
        {
            standing.Add(On(scene, Verbs.Involve, "Name somebody of a further agency"));
        }

        standing.Add(Risk(scene));
        return standing.ToImmutable();
    }

    /// <summary>To get the forms of the case that the viewer may read.</summary>
    /// <remarks>Whoever has not opened the case says with it that the case is for them.</remarks>
    public static IEnumerable<ActionView> Forms(Scene scene)
    {
        var copies = FormReading.Offered(scene.Procedure, scene.Case, scene.Viewer);
        var get = scene.Case.HasOpened(scene.Viewer) ? "Get the form" : "This is for me: get the form";
        return copies.Select(copy =>
            On(scene, Verbs.GetForm, copies.Length == 1 ? get : $"{get}, {copy.Name}", (DataKeys.Document, copy.Key))
        );
    }

    /// <summary>To record what somebody else, who is waited on, answered outside the product.</summary>
    public static IEnumerable<ActionView> OnBehalf(Scene scene) =>
        scene
            .Case.Open.Where(task =>
                !CaseOffers.ForOthers(scene.Procedure, scene.Case, scene.Viewer, task.Occurrence).IsEmpty
            )
            .Select(task =>
                On(
                    scene,
                    Verbs.Behalf,
                    $"Record the answer of the {string.Join(" or ", task.Roles.Except(task.Answered).Select(role => Parties.TitleAndSide(scene, role)))}",
                    Of(task.Occurrence)
                )
            );

    public static bool MayWithdraw(Scene scene) =>
        StandingActions.MayWithdraw(scene.Procedure, scene.Case, scene.Case.RolesOf(scene.Viewer));

    public static bool MayName(Scene scene, string role) =>
        !scene.Case.IsOver(role)
        && scene.Procedure.Role(role) is { } known
        && Staffing.MayName(scene.Procedure, scene.Case, Actor.Of(scene.Viewer), known);

    public static bool MayTryAgain(Scene scene, string role) =>
        !scene.Case.IsOver(role)
        && scene.Case.Troubles.ContainsKey(role)
        && scene.Procedure.Role(role) is { } known
        && Retrying.May(scene.Procedure, scene.Case, Actor.Of(scene.Viewer), known);

    public static bool CanMail(Scene scene, string role) => scene.CanMail && Retrying.CanBeWrittenTo(scene.Case, role);

    /// <summary>All that can be done about a role for which nobody was found or reached, besides naming somebody.</summary>
    public static IEnumerable<ActionView> WaysOn(Scene scene, string role)
    {
        if (!MayTryAgain(scene, role))
        {
            yield break;
        }

        if (CanMail(scene, role))
        {
            yield return Mail(scene, role);
        }

        yield return Again(scene, role);
    }

    public static ActionView On(
        Scene scene,
        string verb,
        string title,
        params ImmutableArray<(string Key, string Value)> more
    ) =>
        new(
            verb,
            title,
            more.Aggregate(
                ImmutableDictionary<string, string>.Empty.Add(DataKeys.Case, scene.Case.Reference.ToString()),
                (data, entry) => data.SetItem(entry.Key, entry.Value)
            )
        );

    private static ImmutableArray<(string, string)> Of(Occurrence? occurrence) =>
        occurrence is { } one ? [(DataKeys.Occurrence, one.ToString())] : [];
}
