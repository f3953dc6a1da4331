using RpdBot.Procedures.Forms;

namespace RpdBot.Conversations.Raising;

/// <summary>What stands in a step's fields before anything is typed, as far as the dialog knows it.</summary>
internal static class DraftPrefills
{
    /// <summary>The draft with what the definition fills in: the names of both practitioners, today, now.</summary>
    public static Draft Fill(RaiseContext context, IEnumerable<Field> asked) =>
        context.Draft.With(
            asked
                .Where(field => context.Draft[field.Id].Length == 0)
                .Select(field => KeyValuePair.Create(field.Id, Text(context, field)))
        );

    private static string Text(RaiseContext context, Field field) =>
        field.Prefill switch
        {
            { From: PrefillSource.Names } names => string.Join(
                ", ",
                names.Roles.Select(role => NameOf(context, role)).OfType<string>()
            ),
            { From: PrefillSource.Today } => CanonicalText.Of(Procedures.LondonTime.Day(context.At)),
            { From: PrefillSource.Now } => CanonicalText.Of(context.At),
            _ => "",
        };

    private static string? NameOf(RaiseContext context, string role) =>
        role == context.Procedure.Raiser.Id ? context.Raiser.Name
        : role == context.Procedure.Counterpart ? context.Draft.Colleague?.Name
        : null;
}
