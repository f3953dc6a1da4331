using System.Collections.Immutable;
using RpdBot.Cards.Parts;

namespace RpdBot.Cards.Tests.Samples;

/// <summary>The parts that the sample cards have in common, of an invented partnership.</summary>
public sealed class SampleParts(SampleWords words)
{
    public const string Reference = "RPD-2026-000123";

    public static ImmutableArray<ContactView> Contacts { get; } =
    [
        new("Mendale Children's Social Care", "0300 000 0000", "childrens_team@mendale.example"),
        new("Police, in an emergency", "999"),
    ];

    public static UrgentFootView Foot { get; } =
        new(
            "The child comes first. If a child is at risk of significant harm, contact Children's Social Care. "
                + "Do not wait for the form.",
            Contacts
        );

    public CaseHeadView Head(string waitingFor = "Waiting for you", bool late = false) =>
        new()
        {
            Reference = Reference,
            About = words.Named("A.B."),
            StageLine = "Stage 2 of 4: Managers talk",
            WaitingFor = words.Named(waitingFor),
            DueLine = late
                ? "was due on Tuesday 1 December, 2 working days ago"
                : "by Thursday 3 December, in 2 working days",
            IsLate = late,
            Limits = late
                ?
                [
                    new("the stage is over its limit: it was to end by Tuesday 1 December", IsOver: true),
                    new("limit of the whole case: by Monday 7 December, in 2 working days", IsOver: false),
                ]
                : [],
            Stages =
            [
                new("Practitioners talk", StageStanding.Done),
                new("Managers talk", StageStanding.Now),
                new("Form and answer", StageStanding.Ahead),
                new("Executive", StageStanding.Ahead),
            ],
        };

    public ImmutableArray<ReadingSectionView> Reading =>
        [
            new(
                "What it is about",
                [
                    new(
                        "The issue that needs to be resolved",
                        words.Said(
                            "School sent a referral on 20 November. It was closed the same day with no visit.\n\n"
                                + "A.B. has come to school hungry four times in two weeks, and said that there is nobody "
                                + "at home in the evening. We think that this meets the threshold for an assessment."
                        ),
                        words.Named("Asha Wren"),
                        "Tuesday 24 November, 10:20"
                    ),
                    new(
                        "The outcome we want for the child",
                        words.Said("A social worker sees A.B. at home this week, and an assessment begins."),
                        words.Named("Asha Wren"),
                        "Tuesday 24 November, 10:20"
                    ),
                ]
            ),
            new(
                "What was tried",
                [
                    new(
                        "Talking it through on Wednesday 25 November",
                        words.Said(
                            "We spoke for twenty minutes. Children's Social Care saw no new evidence.\n"
                                + "School offered its attendance record and the lunch log. We did not agree."
                        ),
                        words.Named("Asha Wren"),
                        "Wednesday 25 November, 16:05"
                    ),
                ]
            ),
        ];

    public static ActionView Do(string verb, string title, ActionStyle style = ActionStyle.Quiet) =>
        new(
            verb,
            title,
            ImmutableDictionary<string, string>.Empty.Add("case", Reference).Add("task", "respond-1"),
            style
        );

    public static ImmutableArray<ActionView> Standing { get; } =
    [
        Do("note", "Add a note"),
        Do("not-me", "Not me: it should be …"),
        Do("risk", "The risk has changed"),
        Do("status", "Where is it?"),
    ];
}
