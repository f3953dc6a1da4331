using System.Collections.Immutable;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using static RpdBot.Cards.Tests.Samples.SampleParts;

namespace RpdBot.Cards.Tests.Samples;

/// <summary>The cards of the dialog that raises a difference, and of the first contact.</summary>
public sealed class DialogSamples(SampleWords words)
{
    public static AdaptiveCard Welcome { get; } =
        WelcomeCard.Of(
            new WelcomeView
            {
                Partnership = "the Mendale Safeguarding Children Partnership",
                Commands =
                [
                    new("raise a difference", "starts a new one"),
                    new("my cases", "shows what is open for you"),
                    new("where is RPD-2026-000123", "shows where a case is"),
                ],
                Actions =
                [
                    Do("raise", "Raise a difference", ActionStyle.Main),
                    Do("cases", "My cases"),
                    Do("help", "Help"),
                ],
                Foot = Foot,
            }
        );

    public static AdaptiveCard Help { get; } =
        HelpCard.Of(
            new HelpView
            {
                Steps =
                [
                    "You tell me once what the difference is about.",
                    "The people who can settle it are asked, one after the other, each with a date.",
                    "You see at every moment who has it, and you are told when something happens.",
                ],
                Commands =
                [
                    new("raise a difference", "starts a new one"),
                    new("my cases", "shows what is open for you"),
                ],
                Contacts = [new("Mendale business unit", "0300 000 0001", "business_unit@mendale.example")],
                Procedure = new Uri("https://mendale.example/differences"),
                Actions = [Do("raise", "Raise a difference", ActionStyle.Main), Do("cases", "My cases")],
                Foot = Foot,
            }
        );

    public static AdaptiveCard Danger { get; } =
        DangerCard.Of(
            new DangerView
            {
                Question = "Is a child in danger now?",
                Notice = Foot.Notice,
                Also = ["In Northdale: if an adult or a child may be at risk, call Social Care on 0300 000 0002."],
                Contacts = [.. Contacts, new("Northdale: Social Care, an adult or a child at risk", "0300 000 0002")],
                Actions =
                [
                    Do("danger-yes", "Yes, a child is in danger", ActionStyle.Danger),
                    Do("danger-no", "No, go on", ActionStyle.Main),
                ],
            }
        );

    public static AdaptiveCard Urgent { get; } =
        UrgentCard.Of(
            new UrgentView
            {
                Notice = "Tell them what you saw and heard, and say that it is urgent.",
                Contacts = Contacts,
                Actions = [Do("reported", "I have reported this: go on")],
            }
        );

    public static AdaptiveCard NotCovered { get; } =
        NotCoveredCard.Of(
            new NotCoveredView
            {
                Title = "This way is not for everything",
                Intro = ["For some worries there is a better place. Nothing that you wrote was stored."],
                Routes =
                [
                    new("How one person behaved", "Use the complaints procedure of their organisation."),
                    new(
                        "Somebody may have harmed a child",
                        "Follow your agency's policy on allegations, today.",
                        new Uri("https://mendale.example/allegations"),
                        "Read about allegations"
                    ),
                    new("A difference inside your own agency", "Speak with your safeguarding lead."),
                ],
                Actions = [Do("restart", "Start again")],
                Foot = Foot,
            }
        );

    public static AdaptiveCard SavedForLater { get; } =
        EndingCard.Of(
            new EndingView
            {
                Title = "Saved for later",
                Paragraphs = [Plain.Of("Nobody else can see it. Type “my cases” to go on, until Friday 4 December.")],
                Actions = [Do("go-on", "Go on now")],
                Foot = Foot,
            }
        );

    public AdaptiveCard Step =>
        StepCard.Of(Issue(new FormView { Rendering = 3, Fields = [IssueField, OutcomeField, Safe] }));

    public AdaptiveCard StepWithErrors =>
        StepCard.Of(
            Issue(
                new FormView
                {
                    Rendering = 4,
                    Fields =
                    [
                        IssueField,
                        OutcomeField with
                        {
                            Value = null,
                            Error = "Say what you want to happen for the child.",
                        },
                        Safe with
                        {
                            Error = "This is 120 letters too long. Shorten it a little.",
                        },
                    ],
                }
            )
        );

    public AdaptiveCard People =>
        StepCard.Of(
            new StepView
            {
                Step = 3,
                Steps = 7,
                Title = "Which agency, and who?",
                Intro = ["Choose the agency that you disagree with, and the person you have spoken with."],
                Form = SampleFields.EveryKind(words),
                Actions = Steering,
                Foot = Foot,
            }
        );

    private static ImmutableArray<ActionView> Steering =>
        [
            Do("next", "Next", ActionStyle.Main),
            Do("back", "Back"),
            Do("save", "Save for later"),
            Do("cancel", "Cancel"),
        ];

    private FieldView IssueField =>
        new()
        {
            Id = "issue",
            Label = "What is the issue that needs to be resolved?",
            Kind = FieldKind.LongText,
            Needed = true,
            MaxLength = SampleWords.LongestLong,
            Hint = "What you saw and heard, and why it worries you. No blame is needed.",
            Value = words.Full("School sent a referral on 20 November. It was closed the same day with no visit."),
        };

    private FieldView OutcomeField =>
        new()
        {
            Id = "desired-outcome",
            Label = "What do you want to happen for the child?",
            Kind = FieldKind.LongText,
            Needed = true,
            MaxLength = SampleWords.LongestLong,
            Value = words.Full("A social worker sees A.B. at home this week."),
        };

    private FieldView Safe =>
        new()
        {
            Id = "safe-meanwhile",
            Label = "What keeps the child safe meanwhile?",
            Kind = FieldKind.LongText,
            MaxLength = SampleWords.LongestLong,
            Value = words.Full("School checks in with A.B. each morning."),
        };

    private StepView Issue(FormView form) =>
        new()
        {
            Step = 4,
            Steps = 7,
            Title = "What is the difference about?",
            Intro = ["Write it once. You will not be asked for it again."],
            Said =
            [
                new(
                    "What you said so far",
                    [
                        new("The other agency", words.Named("Mendale Children's Social Care")),
                        new("Whom you spoke with", words.Named("Tom Larkin, social worker")),
                    ]
                ),
            ],
            Form = form,
            Actions = Steering,
            Foot = Foot,
        };
}
