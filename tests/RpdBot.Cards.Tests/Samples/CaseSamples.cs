using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using static RpdBot.Cards.Tests.Samples.SampleParts;

namespace RpdBot.Cards.Tests.Samples;

/// <summary>The cards about a case that was raised.</summary>
public sealed class CaseSamples(SampleWords words)
{
    private readonly SampleParts _parts = new(words);

    public AdaptiveCard Invite =>
        InviteCard.Of(
            new InviteView
            {
                Head = _parts.Head(),
                RaisingAgency = words.Named("Mendale Academy Trust"),
                RespondingAgency = words.Named("Mendale Children's Social Care"),
                Role = "You are asked as line manager of the other side.",
                Asked = "Please answer a difference about a child's safety",
                Actions = [Do("open", "Open: this is for me", ActionStyle.Main), Do("not-me", "Not me")],
                Foot = Foot,
            }
        );

    public TaskView TaskView =>
        new()
        {
            Head = _parts.Head(),
            Question = "Can you resolve this with the other manager?",
            Intro = ["Say what you can offer. If you need more time, propose a date: both managers agree it."],
            Reading = _parts.Reading,
            Form = new FormView { Fields = [Answer, Response, By] },
            Outcomes =
            [
                Do("answer", "Send my answer to the other manager", ActionStyle.Main),
                Do("ask", "Ask the practitioner first"),
            ],
            Standing = Standing,
            Foot = Foot,
        };

    public AdaptiveCard Task => TaskCard.Of(TaskView);

    public AdaptiveCard LateTask =>
        TaskCard.Of(
            TaskView with
            {
                Head = _parts.Head(late: true),
                Notice = words.Named("Asha Wren added a note while you were writing. What you typed is kept below."),
                Reading = [TaskView.Reading[0]],
                Page = new PageView(1, 2, [Do("page", "Read on")]),
                Form = TaskView.Form with
                {
                    Rendering = 2,
                    Fields = [Answer with { Error = "Choose one." }, Response, By with { Error = "Give a date." }],
                },
            }
        );

    public AdaptiveCard Done =>
        DoneCard.Of(
            new DoneView
            {
                Head = _parts.Head("Waiting for the other manager"),
                What = words.Named("You sent your answer to Mendale Academy Trust"),
                Who = words.Named("Tom Larkin, for Mendale Children's Social Care"),
                When = "Wednesday 2 December 2026, 11:42",
                Next = words.Named(
                    "Their manager says by Wednesday 9 December whether this settles it. You will be told."
                ),
                RecordText = words.Said(
                    "RPD-2026-000123, stage 2, 2 December 2026.\nAnswer sent to Mendale Academy Trust.\n\n"
                        + "A social worker visits on 4 December."
                ),
                Actions = [Do("on-record", "It is on the record", ActionStyle.Main), Do("status", "Where is it?")],
                Foot = Foot,
            }
        );

    public AdaptiveCard Status =>
        StatusCard.Of(
            new StatusView
            {
                Head = _parts.Head("Waiting for Tom Larkin"),
                Holders =
                [
                    new(
                        "manager, Mendale Children's Social Care",
                        words.Named("Tom Larkin"),
                        "answers",
                        "by Thursday 3 December"
                    ),
                    new(
                        "manager, Mendale Academy Trust",
                        words.Named("Joan Reed"),
                        "agrees a date",
                        "2 working days late",
                        true
                    ),
                ],
                Timeline =
                [
                    new("Fri 27 Nov, 09:14", "Sent to the other manager", words.Named("Joan Reed")),
                    new("Wed 25 Nov, 16:05", "Talked it through: not resolved", words.Named("Asha Wren")),
                    new("Tue 24 Nov, 10:20", "Raised", words.Named("Asha Wren")),
                ],
                Reading =
                [
                    new(
                        "Agreed actions",
                        [
                            new(
                                "To be done by Tuesday 8 December",
                                words.Named("Visit the family at home, with the school nurse."),
                                words.Named("Tom Larkin, manager, Mendale Children's Social Care")
                            ),
                            new(
                                "Not done",
                                words.Named("Write to the grandparents.\nNot done, because: the address is not known."),
                                words.Named("Joan Reed, manager, Mendale Academy Trust"),
                                "Friday 4 December, 11:20"
                            ),
                        ]
                    ),
                    _parts.Reading[0],
                ],
                Actions =
                [
                    .. Standing.Take(3),
                    Do("reopen", "Open the case again"),
                    Do("withdraw", "Withdraw", ActionStyle.Danger),
                ],
                Foot = Foot,
            }
        );

    public AdaptiveCard Cases =>
        CasesCard.Of(
            new CasesView
            {
                Title = "My cases",
                Cases =
                [
                    Row("RPD-2026-000117", "the S. family", "Stage 3 of 4: Form and answer", "Waiting for you", true),
                    Row(Reference, "A.B.", "Stage 2 of 4: Managers talk", "Waiting for Tom Larkin", false) with
                    {
                        Partnership = words.Full("Mendale Children's Partnership"),
                    },
                ],
                Drafts =
                [
                    new(
                        words.Named("Mendale Children's Social Care"),
                        "Saved on Monday 30 November, step 4 of 7",
                        [Do("go-on", "Go on"), Do("delete", "Delete")],
                        "Mendale Adults Board"
                    ),
                ],
                Actions = [Do("raise", "Raise a difference")],
                Foot = Foot,
            }
        );

    public static AdaptiveCard NoCases { get; } =
        CasesCard.Of(
            new CasesView
            {
                Title = "My cases",
                Actions = [Do("raise", "Raise a difference")],
                Foot = Foot,
            }
        );

    private static FieldView Answer { get; } =
        new()
        {
            Id = "s2-answer",
            Label = "Your answer",
            Kind = FieldKind.One,
            Needed = true,
            Choices =
            [
                new("resolved", "It is resolved"),
                new("proposal", "I propose a way"),
                new("time", "I need more time"),
            ],
        };

    private FieldView Response =>
        new()
        {
            Id = "s2-response",
            Label = "What will be done?",
            Kind = FieldKind.LongText,
            MaxLength = SampleWords.LongestLong,
            Hint = "Needed unless you ask for more time.",
            Value = words.Full("A social worker visits on 4 December and calls the school the same day."),
        };

    private static FieldView By { get; } =
        new()
        {
            Id = "s2-by",
            Label = "If you need more time: until when?",
            Kind = FieldKind.Date,
            Value = "2026-12-10",
        };

    private CaseRowView Row(string reference, string about, string stage, string waiting, bool late) =>
        new(
            reference,
            words.Named(about),
            stage,
            words.Named(waiting),
            late ? "was due on Tuesday 1 December" : "by Thursday 3 December, in 2 working days",
            late,
            Do("open", "Open")
        );
}
