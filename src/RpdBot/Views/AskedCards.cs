using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Views;

/// <summary>A task that the viewer can answer now.</summary>
internal static class AskedCards
{
    // What the whole card may take beside head, foot and buttons, and the least that a page of reading needs.
    private const int RoomOfAll = 58_000;
    private const int LeastRoom = 13_500;

    /// <summary>The card. At least one outcome is offered to the viewer, or the task waits for them.</summary>
    public static AdaptiveCard For(Scene scene, Occurrence occurrence, Drawing drawing)
    {
        var asked = new Asked(scene, occurrence, drawing);
        var form = Form(asked);
        var reading = Paging.Of(Reading(asked), drawing.Page, Room(form));
        return TaskCard.Of(
            new TaskView
            {
                Head = Heads.Of(scene, asked.Task),
                Notice = drawing.Notice is { } notice ? Plain.Of(notice) : null,
                Question = Question(asked),
                Intro = Intro(asked),
                Reading = reading.Sections,
                Page = Actions.Turn(reading.Page, reading.Pages, (page, title) => Page(asked, page, title)),
                Form = form,
                Outcomes = Outcomes(asked),
                Standing =
                [
                    .. NotMe(asked),
                    .. asked.Drawing.OnBehalf ? [] : RoleActions.Delegate(scene, asked.Task),
                    Actions.Status(scene),
                    .. Actions.Standing(scene),
                ],
                Foot = Heads.Foot(scene.Procedure),
            }
        );
    }

    /// <summary>Words typed for another outcome stay on the card, as long as there is room for them.</summary>
    private static FormView Form(Asked asked)
    {
        var (scene, drawing) = (asked.Scene, asked.Drawing);
        var needs = (asked.Chosen ?? (asked.AsksTheSame ? asked.Offers.FirstOrDefault() : null))?.Needs ?? [];
        var fields = scene
            .Procedure.FieldsOf(asked.Fields)
            .Select(field => needs.Contains(field.Id) ? field with { Required = true } : field);
        var form = FieldViews.Form(scene, [.. fields, .. Recording(asked)], drawing);
        var keeping = form with { Kept = FieldViews.Kept(scene, scene.Procedure.FieldsOf(asked.Unasked), drawing) };
        return FieldViews.Bytes(keeping) < RoomOfAll - LeastRoom ? keeping : form;
    }

    /// <summary>What is asked besides when somebody else's answer is recorded.</summary>
    private static IEnumerable<Field> Recording(Asked asked) =>
        asked is { IsToBeSent: true, Drawing.OnBehalf: true }
        && (asked.Chosen ?? asked.Offers.FirstOrDefault()) is { } outcome
            ? OnBehalf.Fields(asked.Scene.Procedure, asked.Scene.Case, asked.Task, asked.Definition, outcome)
            : [];

    private static int Room(FormView form) => Math.Clamp(RoomOfAll - FieldViews.Bytes(form), LeastRoom, Paging.Room);

    private static ImmutableArray<ReadingSectionView> Reading(Asked asked) =>
        asked.Definition.Alone
            ? [.. Returned(asked)]
            :
            [
                .. AgreedReadings.Of(asked.Scene, asked.Task),
                .. Proposed(asked),
                .. JoiningReadings.Of(asked.Scene, asked.Definition),
                .. Readings.Of(asked.Scene, asked.Prefilled),
            ];

    /// <summary>What was said with the answer that asks for it once more, such as the comment on a returned form.</summary>
    private static IEnumerable<ReadingSectionView> Returned(Asked asked) =>
        asked.Task.Occurrence.Number > 1
        && CaseReading
            .Answered(asked.Scene.Procedure, asked.Scene.Case, asked.Scene.Viewer)
            .LastOrDefault(done => $"{done.Occurrence.Task}/{done.Outcome}" == asked.Task.After)
            is { } before
            ? [Readings.Step(asked.Scene, before)]
            : [];

    private static string Question(Asked asked) =>
        asked.Drawing.OnBehalf ? $"What was the answer to this? “{asked.Definition.Ask}”"
        : asked.IsWaitedOn ? asked.Definition.Ask
        : "No answer has come. What do you want to do?";

    /// <summary>The date that one of the outcomes on offer would agree to, large and first.</summary>
    private static IEnumerable<ReadingSectionView> Proposed(Asked asked)
    {
        var scene = asked.Scene;
        var field = asked.Offers.Select(outcome => outcome.Agrees).OfType<string>().FirstOrDefault();
        var done = CaseReading
            .Answered(scene.Procedure, scene.Case, scene.Viewer)
            .LastOrDefault(one => field is not null && one.Answers.Has(field));
        return done?.Answers.Date(field!) is { } day
            ? [new("The date offered: " + TimeWords.Day(day), [new("Offered by", Plain.Of(Parties.Who(scene, done)))])]
            : [];
    }

    /// <summary>Who will read what is written here, besides the viewer's own side.</summary>
    private static ImmutableArray<string> Intro(Asked asked)
    {
        var scene = asked.Scene;
        var own = Parties.SideOf(
            scene,
            CaseOffers.WaitingRoles(scene.Case, scene.Viewer, asked.Task).FirstOrDefault() ?? ""
        );
        var readers = asked
            .Definition.Receives.Union(asked.Chosen?.Copies ?? [])
            .Where(role => Parties.SideOf(scene, role) != own)
            .Select(role => Parties.TitleAndSide(scene, role))
            .Prepend(own is null ? "the members of your office" : "your own side");
        return
        [
            .. OwnForm(asked),
            .. ActingFor(asked),
            .. asked.Pages.IsEmpty ? [] : new[] { PageLine(asked) },
            .. asked.Fields.IsEmpty
                ? []
                : new[] { $"What you write here is read by {string.Join(", and by the ", readers)}." },
        ];
    }

    /// <summary>That the viewer is asked in the place of somebody else, and for how long.</summary>
    private static IEnumerable<string> ActingFor(Asked asked) =>
        CaseOffers
            .WaitingRoles(asked.Scene.Case, asked.Scene.Viewer, asked.Task)
            .Select(role => asked.Scene.Case.Delegations.GetValueOrDefault(role))
            .OfType<Delegation>()
            .Take(1)
            .Select(standing =>
                $"You are asked in the place of somebody of your agency, {Parties.HowLong(standing)}. If you cannot, press “Not me”."
            );

    /// <summary>Such as "Page 2 of 4: The issue. What you have written is kept."</summary>
    private static string PageLine(Asked asked) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Page {asked.Step} of {asked.Pages.Length}: {asked.Pages[asked.Step - 1].Title}. What you write is kept from page to page."
        );

    /// <summary>A warning to whoever is about to sign what they wrote themselves.</summary>
    private static IEnumerable<string> OwnForm(Asked asked) =>
        asked.Definition.WarnsAuthorOf is { } form
        && asked.Scene.Case.Done.LastOrDefault(done => done.Occurrence.Task == form) is { } written
        && written.By.Is(asked.Scene.Viewer)
            ?
            [
                "You wrote this yourself. If somebody else can sign it, press “Not me” and name them. If you sign it, the business unit is told.",
            ]
            : [];

    private static ImmutableArray<ActionView> Outcomes(Asked asked) =>
        asked switch
        {
            { GoesOn: true } => [.. Turn(asked)],
            { Chosen: { } chosen } =>
            [
                Marked(asked, Actions.Answer(asked.Scene, asked.Occurrence, chosen)) with
                {
                    Style = ActionStyle.Main,
                },
                .. Turn(asked),
                Marked(
                    asked,
                    Actions.Show(asked.Scene, asked.Occurrence, asked.Pages.IsEmpty ? "Back" : "Another answer")
                ),
            ],
            _ =>
            [
                .. asked.Offers.Select((outcome, index) => Offer(asked, outcome, isFirst: index == 0)),
                .. Turn(asked),
            ],
        };

    /// <summary>The buttons to the pages of the form before and after this one.</summary>
    private static IEnumerable<ActionView> Turn(Asked asked)
    {
        if (asked.GoesOn)
        {
            yield return Step(asked, Verbs.FormNext, "Next") with
            {
                Style = ActionStyle.Main,
            };
        }

        if (asked.Step > 1)
        {
            yield return Step(asked, Verbs.FormBack, "Previous page of the form");
        }
    }

    private static ActionView Step(Asked asked, string verb, string title) =>
        Actions.On(
            asked.Scene,
            verb,
            title,
            [
                (DataKeys.Occurrence, asked.Occurrence.ToString()),
                (DataKeys.Step, asked.Step.ToString(CultureInfo.InvariantCulture)),
                .. asked.Chosen is { } chosen
                    ? [(DataKeys.Outcome, chosen.Id)]
                    : ImmutableArray<(string, string)>.Empty,
            ]
        );

    /// <summary>A button that knows whether it records for somebody else.</summary>
    private static ActionView Marked(Asked asked, ActionView button) =>
        asked.Drawing.OnBehalf ? button with { Data = button.Data.SetItem(DataKeys.Behalf, "yes") } : button;

    private static ActionView Offer(Asked asked, Outcome outcome, bool isFirst)
    {
        var button =
            asked.AsksTheSame ? Actions.Answer(asked.Scene, asked.Occurrence, outcome)
            : asked.Drawing.OnBehalf ? Actions.Choose(asked.Scene, asked.Occurrence, outcome)
            : Actions.Offer(asked.Scene, asked.Occurrence, outcome);
        return Marked(asked, button) with { Style = isFirst ? ActionStyle.Main : ActionStyle.Quiet };
    }

    private static IEnumerable<ActionView> NotMe(Asked asked) =>
        CaseOffers
            .WaitingRoles(asked.Scene.Case, asked.Scene.Viewer, asked.Task)
            .Where(role => Actions.CanDecline(asked.Scene, role))
            .Take(1)
            .Select(role => Actions.NotMe(asked.Scene, role));

    private static ActionView Page(Asked asked, int page, string title) =>
        Actions.Page(
            asked.Scene,
            page,
            title,
            [
                (DataKeys.Occurrence, asked.Occurrence.ToString()),
                .. asked.Chosen is { } chosen
                    ? [(DataKeys.Outcome, chosen.Id)]
                    : ImmutableArray<(string, string)>.Empty,
                .. asked.Pages.IsEmpty
                    ? ImmutableArray<(string, string)>.Empty
                    : [(DataKeys.Step, asked.Step.ToString(CultureInfo.InvariantCulture))],
            ]
        );
}
