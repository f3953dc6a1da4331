using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using static RpdBot.Cards.Tests.Samples.SampleParts;

namespace RpdBot.Cards.Tests.Samples;

/// <summary>The cards of the formal stages: a page of a long form, and a task in the business unit's channel.</summary>
public sealed class FormalSamples(SampleWords words)
{
    private readonly SampleParts _parts = new(words);

    public AdaptiveCard FormPage =>
        TaskCard.Of(
            new TaskView
            {
                Head = _parts.Head(),
                Question = "Please check section A, fill in what is missing, and send it to your senior manager.",
                Intro = ["Page 3 of 4: Stage 1. What you write is kept from page to page."],
                Reading =
                [
                    new(
                        "Sign off section A",
                        [
                            new("What happened", words.Named("Joan Reed returned section A with a comment.")),
                            new("What should be changed?", words.Said("Please say since when.")),
                        ]
                    ),
                ],
                Form = new FormView
                {
                    Fields =
                    [
                        new FieldView
                        {
                            Id = "staff",
                            Label = "Date of stage 1 resolution and names of staff involved:",
                            Kind = FieldKind.Text,
                            Needed = true,
                            Value = words.Brief("24 November 2026; Asha Wren, Tom Larkin"),
                            MaxLength = 1_100,
                        },
                        new FieldView
                        {
                            Id = "why",
                            Label = "Why was this unsuccessful in resolving the issue?",
                            Kind = FieldKind.LongText,
                            Needed = true,
                            Value = words.Brief("Tom sees no new information."),
                            MaxLength = 4_000,
                        },
                    ],
                },
                Outcomes = [Do("form-next", "Next", ActionStyle.Main), Do("form-back", "Previous page of the form")],
                Standing = Standing,
                Foot = Foot,
            }
        );

    public AdaptiveCard InChannel =>
        TaskCard.Of(
            new TaskView
            {
                Head = _parts.Head("Waiting for the business unit"),
                Question = "A signed form has come in. Please acknowledge it, and send it to the responding agency.",
                Intro = ["Details are only in your own chat with RpdBot. Please write nothing about the child here."],
                Reading =
                [
                    new(
                        "The case",
                        [
                            new("Between", words.Named("Mendale Academy Trust and Mendale Children's Social Care")),
                            new(
                                "Last step",
                                words.Named("Senior manager, Mendale Academy Trust, signed off section A."),
                                When: "Tuesday 1 December 2026, 10:20"
                            ),
                        ]
                    ),
                ],
                Form = new FormView
                {
                    Fields =
                    [
                        new FieldView
                        {
                            Id = "recipient",
                            Label = "Who in the responding agency receives the form?",
                            Kind = FieldKind.Person,
                            Needed = true,
                            Choices = [new("0f7f0f5e-0000-4000-8000-000000000001", words.Brief("Tom Larkin"))],
                        },
                        new FieldView
                        {
                            Id = "role",
                            Label = "What is their role?",
                            Kind = FieldKind.Text,
                            Needed = true,
                            MaxLength = 200,
                        },
                    ],
                },
                Outcomes =
                [
                    Do("answer", "Acknowledge and send: they arrange the response", ActionStyle.Main),
                    Do("answer-too", "Acknowledge and send: they respond themselves"),
                ],
                Standing = [Do("to-chat", "Open it in my own chat")],
                Foot = Foot,
            }
        );
}
