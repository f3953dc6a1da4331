using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cards.Parts;
using RpdBot.Cases;
using RpdBot.Procedures.Forms;
using RpdBot.Views;

namespace RpdBot.Conversations.Raising;

/// <summary>Whom the difference is about: one or several, each with initials.</summary>
public sealed class AboutStep : DialogStep
{
    /// <summary>The most people that one difference can be about.</summary>
    public const int Most = 8;

    private const int LongestInitials = 40;

    /// <inheritdoc/>
    public override string Id => "about";

    /// <inheritdoc/>
    public override Task<StepPage> DrawAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(
            new StepPage
            {
                Title = "Who is it about?",
                Intro =
                [
                    "Only initials are shown outside the chats of the people who work on it. \"Unborn S.\" or \"the S. family\" is fine.",
                ],
                Fields = DraftFields.Of(Asked(context), context.Draft),
                More =
                    context.Draft.Concerned < Most
                        ? new ActionView(
                            Verbs.DraftAdd,
                            $"Add another {context.Procedure.Concerned}",
                            ImmutableDictionary<string, string>.Empty
                        )
                        : null,
            }
        );

    /// <inheritdoc/>
    public override Task<StepTaken> TakeAsync(RaiseContext context, CancellationToken cancellation) =>
        Task.FromResult(Checked.Take(context, Asked(context)));

    /// <summary>The people whom the draft is about; initials that were not typed are made from the name.</summary>
    public static ImmutableArray<Concerned> Concerned(Draft draft) =>
        [
            .. Enumerable
                .Range(1, draft.Concerned)
                .Where(number => draft[Name(number)].Trim().Length > 0)
                .Select(number => Of(draft[Name(number)].Trim(), draft[Initials(number)].Trim())),
        ];

    private static Concerned Of(string name, string initials) =>
        new(new Words(name), new Words(initials.Length > 0 ? initials : InitialsOf(name)));

    /// <summary>The first letters of the first and the last name.</summary>
    private static string InitialsOf(string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] ends = parts.Length > 1 ? [parts[0], parts[^1]] : parts;
        return string.Concat(ends.Select(part => StringInfo.GetNextTextElement(part).ToUpperInvariant() + "."));
    }

    private static List<Field> Asked(RaiseContext context) =>
        [.. Enumerable.Range(1, context.Draft.Concerned).SelectMany(number => Asked(context, number))];

    private static IEnumerable<Field> Asked(RaiseContext context, int number)
    {
        var which = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" {number}");
        yield return new Field
        {
            Id = Name(number),
            Label = $"Full name of the {context.Procedure.Concerned}{which}",
            Kind = FieldKind.Text,
            Required = number == 1,
        };
        yield return new Field
        {
            Id = Initials(number),
            Label = "Initials",
            Hint = "Left empty, they are made from the name.",
            Kind = FieldKind.Text,
            MaxLength = LongestInitials,
        };
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"name-{number}");

    private static string Initials(int number) => string.Create(CultureInfo.InvariantCulture, $"initials-{number}");
}
