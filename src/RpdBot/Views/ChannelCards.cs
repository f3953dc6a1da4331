using System.Collections.Immutable;
using RpdBot.Cards;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>The cards in the business unit's channel: reference, initials, posts and dates, and nothing else of anybody.</summary>
/// <remarks>
/// Everybody in the channel sees the same card, so it is drawn for nobody in particular: what a person has to read or
/// to write about a case stands in their own chat, which each card leads to.
/// </remarks>
public static class ChannelCards
{
    /// <summary>The viewer of a card that everybody in the channel sees: somebody without a part, who has opened nothing.</summary>
    public static Person Everybody { get; } = new() { Name = "Everybody in the channel", Email = "channel" };

    /// <summary>The card of a task that waits on the business unit, or on an office for which it may record.</summary>
    public static AdaptiveCard For(Scene scene, Occurrence occurrence, Drawing? drawing = null) =>
        scene.Case.Waiting(occurrence) is { } task && scene.Procedure.Task(occurrence.Task) is { } definition
            ? TaskCard.Of(Asked(scene, task, definition, drawing ?? Drawing.Fresh))
            : Over(scene, occurrence, drawing ?? Drawing.Fresh);

    /// <summary>Short news.</summary>
    public static AdaptiveCard For(Scene scene, Notice notice) =>
        NoticeCard.Of(
            new NoticeView
            {
                Reference = scene.Case.Reference.ToString(),
                About = Plain.Of(scene.Case.Initials.Value),
                Lines =
                [
                    .. (
                        notice.Kind == NoticeKind.Trouble ? Trouble(scene, notice) : NoticeCards.Lines(scene, notice)
                    ).Select(Plain.Of),
                ],
                Next = Plain.Of(Endings.Next(scene)),
                Actions = notice.Kind switch
                {
                    NoticeKind.Trouble => Naming(scene, notice),
                    NoticeKind.Overdue => HandingOver(scene),
                    _ => [],
                },
                Foot = Heads.Foot(scene.Procedure),
            }
        );

    /// <summary>Whether somebody may be typing into the card.</summary>
    public static bool IsBeingAnswered(Scene scene, Occurrence occurrence) =>
        scene.Case.Waiting(occurrence) is { } task
        && scene.Procedure.Task(occurrence.Task) is { InChannel: true } definition
        && Offers(scene, task, definition).Any(outcome => !definition.Asked(outcome).IsEmpty);

    private static TaskView Asked(Scene scene, OpenTask task, TaskDefinition definition, Drawing drawing)
    {
        var offers = Offers(scene, task, definition);
        return new TaskView
        {
            Head = Heads.Of(scene, task),
            Notice = drawing.Notice is { } notice ? Plain.Of(notice) : null,
            Question = definition.Ask,
            Intro = [.. Intro(scene)],
            Reading = Last(scene),
            Form = offers.IsEmpty
                ? FormView.Empty
                : FieldViews.Form(scene, scene.Procedure.FieldsOf(definition.Asked(offers[0])), drawing),
            Outcomes = offers.IsEmpty
                ? [ToChat(scene, task.Occurrence) with { Style = ActionStyle.Main }]
                :
                [
                    .. offers.Select(
                        (outcome, index) =>
                            Actions.Answer(scene, task.Occurrence, outcome) with
                            {
                                Style = index == 0 ? ActionStyle.Main : ActionStyle.Quiet,
                            }
                    ),
                ],
            Standing = [.. offers.IsEmpty ? [] : new[] { ToChat(scene, task.Occurrence) }, .. HandingOver(scene)],
            Foot = Heads.Foot(scene.Procedure),
        };
    }

    /// <summary>What can be chosen here; nothing for a task that asks for words about somebody.</summary>
    private static ImmutableArray<Outcome> Offers(Scene scene, OpenTask task, TaskDefinition definition) =>
        definition.InChannel
            ? [.. definition.Outcomes.Where(outcome => CaseOffers.IsOffered(scene.Case, task, outcome))]
            : [];

    private static IEnumerable<string> Intro(Scene scene) =>
        [
            $"Details are only in your own chat with RpdBot. Please write nothing about the {scene.Procedure.Concerned} here.",
        ];

    /// <summary>Which agencies, and what was done last, by whom in which post.</summary>
    private static ImmutableArray<ReadingSectionView> Last(Scene scene)
    {
        var parties = new ReadingLineView(
            "Between",
            Plain.Of($"{scene.Case.RaisingAgency?.Name} and {scene.Case.RespondingAgency?.Name}")
        );
        return scene.Case.Done is not [.., var last]
            ? [new("The case", [parties])]
            :
            [
                new(
                    "The case",
                    [
                        parties,
                        new(
                            "Last step",
                            Plain.Of($"{Parties.Subject(scene, last)} {Endings.Outcome(scene, last)?.Done}."),
                            When: TimeWords.Moment(last.At)
                        ),
                        .. OwnForm(scene, last),
                    ]
                ),
            ];
    }

    /// <summary>That somebody signed what they wrote themselves.</summary>
    private static IEnumerable<ReadingLineView> OwnForm(Scene scene, DoneTask signed) =>
        scene.Procedure.Task(signed.Occurrence.Task)?.WarnsAuthorOf is { } form
        && scene.Case.Done.LastOrDefault(done => done.Occurrence.Task == form)?.By.Is(signed.By) == true
            ? [new("Please note", Plain.Of("The form was signed off by the person who wrote it."))]
            : [];

    private static AdaptiveCard Over(Scene scene, Occurrence occurrence, Drawing drawing)
    {
        var done = scene.Case.Done.LastOrDefault(answer => answer.Occurrence == occurrence);
        return Notices.On(
            done is null
                ? TroubleCards.Over(scene, "This has been settled in the meantime.")
                : DoneCard.Of(
                    new DoneView
                    {
                        Head = Heads.Of(scene),
                        What = Plain.Of($"{Parties.Subject(scene, done)} {Endings.Outcome(scene, done)?.Done}"),
                        When = TimeWords.Moment(done.At),
                        Next = Plain.Of(Endings.Next(scene)),
                        Foot = Heads.Foot(scene.Procedure),
                    }
                ),
            drawing
        );
    }

    private static IEnumerable<string> Trouble(Scene scene, Notice notice) =>
        scene.Case.Troubles.GetValueOrDefault(notice.Subject) is { } reason
            ?
            [
                $"{(scene.Case.Away.Contains(notice.Subject) ? "Is away" : "Nobody was found or reached")}: {Parties.Title(scene, notice.Subject)}, {Parties.Agency(scene, notice.Subject)}.",
                reason,
            ]
            : ["This has been settled in the meantime."];

    private static ImmutableArray<ActionView> Naming(Scene scene, Notice notice) =>
        scene.Case.Troubles.ContainsKey(notice.Subject)
            ?
            [
                Actions.On(scene, Verbs.ToChat, "Name somebody, in my own chat", (DataKeys.Role, notice.Subject)) with
                {
                    Style = ActionStyle.Main,
                },
            ]
            : [];

    /// <summary>Where nobody answers, perhaps because somebody has left: to give it to somebody else of that side.</summary>
    private static ImmutableArray<ActionView> HandingOver(Scene scene) =>
        [
            .. scene
                .Case.Open.Where(task => task.Overdue)
                .SelectMany(task => task.Roles.Except(task.Answered))
                .Distinct()
                .Where(role =>
                    scene.Procedure.Role(role) is { Collective: false } && scene.Case.HolderOf(role) is not null
                )
                .Select(role =>
                    Actions.On(
                        scene,
                        Verbs.ToChat,
                        $"Somebody else as {Parties.TitleAndSide(scene, role)}, in my own chat",
                        (DataKeys.Role, role)
                    )
                ),
        ];

    private static ActionView ToChat(Scene scene, Occurrence occurrence) =>
        Actions.On(scene, Verbs.ToChat, "Open it in my own chat", (DataKeys.Occurrence, occurrence.ToString()));
}
