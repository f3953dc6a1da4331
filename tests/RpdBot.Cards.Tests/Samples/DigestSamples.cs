using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Tests.Samples;

/// <summary>The cards of a business unit's channel.</summary>
public sealed class DigestSamples(SampleWords words)
{
    private const string Since = "New means since Monday 30 November, 08:30.";

    public static AdaptiveCard Calm { get; } =
        DigestCard.Of(
            new DigestView
            {
                Title = "Digest for Tuesday 1 December 2026",
                Partnership = Plain.Of("Mendale Safeguarding Partnership"),
                Since = Since,
                Counts = Counts(0, 0, 0, 0),
                Nothing = "Nothing waits and nothing is late.",
            }
        );

    public AdaptiveCard Busy =>
        DigestCard.Of(
            new DigestView
            {
                Title = "Digest for Tuesday 1 December 2026",
                Partnership = Plain.Of("Mendale Safeguarding Partnership"),
                Since = Since,
                Counts = Counts(14, 2, 3, 1),
                Before = "Before the formal stage: 6 open, 1 of them late.",
                Agreed = "Agreed actions: 3 open, 1 of them overdue.",
                Chart = new DigestChartView(
                    "What is waited for",
                    [new("A sign-off", 1), new("Sending on", 2), new("An answer", 9), new("A decision", 1)]
                ),
                Groups =
                [
                    Group(
                        "New in the formal stages",
                        1,
                        Line(123, "Mendale Academy Trust with Children's Social Care")
                    ) with
                    {
                        Note = "4 differences were raised.",
                    },
                    Group("To send on", 2, Due(117, "Send the form on"), Due(118, "Send the form on")),
                    Group(
                        "Waiting for an answer",
                        12,
                        [.. Enumerable.Range(101, 10).Select(at => Due(at, "Section B"))]
                    ),
                    Group("Overdue, the longest first", 1, Late(99)) with
                    {
                        IsLate = true,
                    },
                    Group("Closed", 1, Line(88, "resolved on Monday 30 November")),
                    Group(
                        "Nobody found or reached",
                        1,
                        Line(77, "Senior manager, Mendale Police") with
                        {
                            About = Plain.None,
                        }
                    ),
                ],
            }
        );

    public AdaptiveCard Channel =>
        ChannelCard.Of(
            new ChannelView
            {
                Title = "This is now the business unit's channel",
                Partnerships = [words.Named("Mendale Safeguarding Partnership")],
                Instead = "It takes over from another channel, in which nothing new will come.",
                Comes =
                [
                    "Receipts of forms, and what the business unit is to send on.",
                    "Every working day the digest.",
                ],
                Commands = [new CommandView("digest", "see what came in, what waits and what is late")],
            }
        );

    private static ImmutableArray<DigestCountView> Counts(int formal, int soon, int late, int lost) =>
        [
            new("In formal stages", formal),
            new("Due soon", soon),
            new("Overdue", late, late > 0),
            new("Not reached", lost),
        ];

    private static DigestGroupView Group(string title, int count, params ImmutableArray<DigestLineView> lines) =>
        new()
        {
            Title = title,
            Count = count,
            Lines = lines,
        };

    /// <summary>The view has shortened what people typed before it comes here.</summary>
    private DigestLineView Line(int number, string text) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"RPD-2026-{number:D6}"),
            Plain.Of(Cut(words.Brief("A.B."), 30)),
            Plain.Of(Cut(words.Brief(text), 80))
        );

    private DigestLineView Due(int number, string title) =>
        Line(number, title + ": Senior manager, Mendale Children's Social Care") with
        {
            Due = "by Friday 11 December, in 8 working days",
        };

    private DigestLineView Late(int number) =>
        Line(number, "Section B: Senior manager, Mendale Police") with
        {
            Due = "3 working days late, it was due on Thursday 26 November",
            IsLate = true,
        };

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
