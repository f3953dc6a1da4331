using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>What is asked, and said, about who acts for somebody while they are away.</summary>
internal static class AwayCards
{
    /// <summary>The first day.</summary>
    public static readonly Field First = new()
    {
        Id = "first",
        Label = "From which day?",
        Kind = FieldKind.Date,
        Required = true,
    };

    /// <summary>The last day.</summary>
    public static readonly Field Last = new()
    {
        Id = "last",
        Label = "Up to which day? That day is included.",
        Kind = FieldKind.Date,
        Required = true,
    };

    /// <summary>Who is away, where the business unit says it for them.</summary>
    public static readonly Field Whose = new()
    {
        Id = "whose",
        Label = "Who is away? Leave it empty if it is you.",
        Kind = FieldKind.Person,
    };

    /// <summary>The form.</summary>
    /// <param name="scene">Who asks, with no case.</param>
    /// <param name="isUnit">Whether they may say it for others.</param>
    /// <param name="drawing">What was typed, and what is to be mended.</param>
    /// <param name="form">The name of the drawn form.</param>
    /// <param name="foot">Whom to call in danger.</param>
    public static AdaptiveCard Form(Scene scene, bool isUnit, Drawing drawing, string form, UrgentFootView foot) =>
        QuestionCard.Of(
            new QuestionView
            {
                Title = "Who acts for you while you are away?",
                Intro =
                [
                    "What waits for you, and what is asked of you in that time, goes to them. It comes back to you by itself after the last day, and you can take it back at any time.",
                    "They must work for your own agency. They first see only the reference, the initials and what is asked.",
                ],
                Form = FieldViews.Person(
                    scene,
                    "Who acts for you?",
                    drawing,
                    isUnit ? [Whose, First, Last] : [First, Last]
                ),
                Actions =
                [
                    Button(Verbs.AwaySend, "Let them act for me", form) with
                    {
                        Style = ActionStyle.Main,
                    },
                    .. isUnit ? [Button(Verbs.AwayBack, "They are back", form)] : ImmutableArray<ActionView>.Empty,
                ],
                Foot = foot,
            }
        );

    /// <summary>What is arranged.</summary>
    public static AdaptiveCard Arranged(
        Arrangement arrangement,
        bool isOwn,
        string form,
        string? more,
        UrgentFootView foot
    ) =>
        EndingCard.Of(
            new EndingView
            {
                Title = isOwn ? "Somebody acts while you are away" : "Somebody acts while they are away",
                Paragraphs =
                [
                    Plain.Of(
                        $"{arrangement.To.Name} acts for {arrangement.Person.Name} from {Day(arrangement.First)} to {Day(arrangement.Last)}, both days included."
                    ),
                    Plain.Of("It ends by itself. What has not been answered by then comes back."),
                    .. more is null ? ImmutableArray<Plain>.Empty : [Plain.Of(more)],
                ],
                Actions = isOwn
                    ? [Button(Verbs.AwayBack, "Take it back", form), new(Verbs.Away, "Change it", [])]
                    : [new(Verbs.Away, "Change it, or say that they are back", [])],
                Foot = foot,
            }
        );

    /// <summary>A scene without a case, in which the form is drawn.</summary>
    public static Scene Scene(Procedure procedure, Person person, DateTimeOffset now) =>
        new(procedure, Case.NotRaised, person, now);

    /// <summary>A form on which nothing was typed: from today.</summary>
    public static Drawing Fresh(DateTimeOffset now) =>
        new()
        {
            Typed = ImmutableDictionary<string, string>
                .Empty.Add(First.Id, LondonTime.Day(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                .Add(Last.Id, ""),
        };

    private static string Day(DateOnly day) => TimeWords.Day(day);

    private static ActionView Button(string verb, string title, string form) =>
        new(verb, title, ImmutableDictionary<string, string>.Empty.Add(DataKeys.Form, form));
}
