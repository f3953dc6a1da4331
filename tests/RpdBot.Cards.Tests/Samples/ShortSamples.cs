using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using static RpdBot.Cards.Tests.Samples.SampleParts;

namespace RpdBot.Cards.Tests.Samples;

/// <summary>The short cards: posts, what is left of a card, and small questions.</summary>
public sealed class ShortSamples(SampleWords words)
{
    private readonly SampleParts _parts = new(words);

    public AdaptiveCard Notice =>
        NoticeCard.Of(
            new NoticeView
            {
                Reference = Reference,
                About = words.Named("A.B."),
                Lines =
                [
                    words.Named("The form for stage 3 was signed off by Mendale Academy Trust."),
                    words.Named("It is to be sent on by Friday 11 December."),
                ],
                Next = words.Named("The business unit sends it to the other agency."),
                Actions = [Do("open", "Open")],
                Foot = Foot,
            }
        );

    public static AdaptiveCard Redacted { get; } =
        RedactedCard.Of(new RedactedView { Reference = Reference, Line = "This is now with somebody else." });

    public AdaptiveCard Unreached =>
        UnreachedCard.Of(
            new UnreachedView
            {
                Reference = Reference,
                Agency = words.Named("Mendale Children's Social Care"),
                Role = "line manager",
                Title = "Which of them is it?",
                Reason = words.Named(
                    "Several people have the e-mail address by which they were named. Which one is it?"
                ),
                Proposed =
                [
                    words.Named("Number 1: Morwenna Tallis, Team manager, m.tallis@mendale.example"),
                    words.Named("Number 2: Morwenna Tallis, Social worker, m.tallis@mendale.example"),
                ],
                Form = new FormView
                {
                    PeoplePicker = false,
                    Fields =
                    [
                        new()
                        {
                            Id = "who",
                            Label = "Who should be asked?",
                            Kind = FieldKind.Person,
                            Needed = true,
                        },
                    ],
                },
                Actions =
                [
                    Do("agree-1", "It is number 1", ActionStyle.Main),
                    Do("agree-2", "It is number 2", ActionStyle.Main),
                    Do("name", "Name them"),
                    Do("mail", "Write to them by e-mail"),
                    Do("again", "Send it to them again"),
                ],
                Foot = Foot,
            }
        );

    public AdaptiveCard Withdraw =>
        QuestionCard.Of(
            new QuestionView
            {
                Head = _parts.Head(),
                Title = "Withdraw this difference?",
                Intro = ["Everybody to whom I have written about it is told, with your reason. It stays in the count."],
                Form = new FormView
                {
                    Errors = ["Give a reason, or go back."],
                    Fields =
                    [
                        new()
                        {
                            Id = "reason",
                            Label = "Why?",
                            Kind = FieldKind.LongText,
                            Needed = true,
                            MaxLength = SampleWords.LongestLong,
                            Value = words.Full("They visited this morning."),
                        },
                    ],
                },
                Actions = [Do("withdraw", "Withdraw and tell everybody", ActionStyle.Danger), Do("back", "Back")],
                Foot = Foot,
            }
        );
}
