using System.Collections.Immutable;
using RpdBot.Cards.Forms;

namespace RpdBot.Cards.Tests.Samples;

/// <summary>A field of every kind.</summary>
public static class SampleFields
{
    public static FormView EveryKind(SampleWords words) =>
        new()
        {
            Rendering = 3,
            Fields =
            [
                Of("agency", "Which agency?", FieldKind.One) with
                {
                    Needed = true,
                    Choices = Agencies,
                    Value = "csc",
                },
                Of("kind", "What kind of worry is it?", FieldKind.One) with
                {
                    Choices = [.. Agencies.Take(3)],
                },
                Of("who", "Who works with you on it there?", FieldKind.Person) with
                {
                    Needed = true,
                    Choices = [new("0f7f0f5e-0000-4000-8000-000000000001", words.Brief("Tom Larkin"))],
                    TypedName = words.Brief("Tom Larkin"),
                    TypedEmail = words.Brief("tom.larkin@mendale.example"),
                    Hint = "If you do not know, leave it empty: the business unit finds out.",
                },
                Of("themes", "What may it be about?", FieldKind.Many) with
                {
                    Choices = Themes,
                    Value = "thresholds,roles",
                },
                .. Moments,
                .. Contacts(words),
            ],
        };

    private static ImmutableArray<FieldView> Moments { get; } =
    [
        Of("spoken", "Have you spoken with them?", FieldKind.YesNo) with
        {
            Needed = true,
            Value = "yes",
        },
        Of("s1-date", "When did you speak?", FieldKind.Date) with
        {
            Value = "2026-11-25",
        },
        Of("outset", "When did the worry begin?", FieldKind.DateTime) with
        {
            Value = "2026-11-20T09:30",
        },
        Of("call", "When can they call you?", FieldKind.Time) with
        {
            Value = "15:00",
        },
        Of("days", "How many days did it take?", FieldKind.Number) with
        {
            Value = "6",
        },
    ];

    private static ImmutableArray<FieldView> Contacts(SampleWords words) =>
        [
            Of("name", "Your name", FieldKind.Text) with
            {
                Value = words.Brief("Asha Wren"),
                MaxLength = 200,
            },
            Of("email", "Your e-mail address", FieldKind.Email) with
            {
                Value = words.Brief("asha.wren@mendale.example"),
            },
            Of("phone", "Your telephone number", FieldKind.Phone) with
            {
                Value = words.Brief("0300 000 0002"),
            },
        ];

    private static ImmutableArray<ChoiceView> Agencies { get; } =
    [
        new("csc", "Children's Social Care"),
        new("early-years", "Early Years"),
        new("education", "Education"),
        new("gp", "General Practitioners"),
        new("police", "Police"),
        new("nhs", "Mendale NHS Foundation Trust"),
        new("other", "Other"),
    ];

    private static ImmutableArray<ChoiceView> Themes { get; } =
    [
        new("assessments", "Quality and outcomes of assessments"),
        new("thresholds", "Whether the threshold is met"),
        new("roles", "Roles and responsibilities of workers"),
        new("information", "Information sharing and communication"),
    ];

    private static FieldView Of(string id, string label, FieldKind kind) =>
        new()
        {
            Id = id,
            Label = label,
            Kind = kind,
        };
}
