using System.Collections.Immutable;
using RpdBot.Cards;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;

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
                Question = asked.IsWaitedOn ? asked.Definition.Ask : "No answer has come. What do you want to do?",
                Intro = Intro(asked),
                Reading = reading.Sections,
                Page = Actions.Turn(reading.Page, reading.Pages, (page, title) => Page(asked, page, title)),
                Form = form,
                Outcomes = Outcomes(asked),
                Standing = [.. NotMe(asked), Actions.Status(scene), .. Actions.Standing(scene)],
                Foot = Heads.Foot(scene.Procedure),
            }
        );
    }

    /// <summary>Words typed for another outcome stay on the card, as long as there is room for them.</summary>
    private static FormView Form(Asked asked)
    {
        var (scene, drawing) = (asked.Scene, asked.Drawing);
        var form = FieldViews.Form(scene, scene.Procedure.FieldsOf(asked.Fields), drawing);
        var keeping = form with { Kept = FieldViews.Kept(scene, scene.Procedure.FieldsOf(asked.Unasked), drawing) };
        return FieldViews.Bytes(keeping) < RoomOfAll - LeastRoom ? keeping : form;
    }

    private static int Room(FormView form) => Math.Clamp(RoomOfAll - FieldViews.Bytes(form), LeastRoom, Paging.Room);

    private static ImmutableArray<ReadingSectionView> Reading(Asked asked) =>
        [.. Proposed(asked), .. Readings.Of(asked.Scene, asked.Prefilled)];

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
            .Prepend("your own side");
        return asked.Fields.IsEmpty ? [] : [$"What you write here is read by {string.Join(", and by the ", readers)}."];
    }

    private static ImmutableArray<ActionView> Outcomes(Asked asked) =>
        asked switch
        {
            { Chosen: { } chosen } =>
            [
                Actions.Answer(asked.Scene, asked.Occurrence, chosen) with
                {
                    Style = ActionStyle.Main,
                },
                Actions.Show(asked.Scene, asked.Occurrence, "Back"),
            ],
            _ => [.. asked.Offers.Select((outcome, index) => Offer(asked, outcome, isFirst: index == 0))],
        };

    private static ActionView Offer(Asked asked, Outcome outcome, bool isFirst)
    {
        var button = asked.AsksTheSame
            ? Actions.Answer(asked.Scene, asked.Occurrence, outcome)
            : Actions.Offer(asked.Scene, asked.Occurrence, outcome);
        return button with { Style = isFirst ? ActionStyle.Main : ActionStyle.Quiet };
    }

    private static IEnumerable<ActionView> NotMe(Asked asked) =>
        CaseOffers
            .WaitingRoles(asked.Scene.Case, asked.Scene.Viewer, asked.Task)
            .Where(role => role != asked.Scene.Procedure.Raiser.Id)
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
            ]
        );
}
