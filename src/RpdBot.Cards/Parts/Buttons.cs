using System.Collections.Immutable;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Parts;

/// <summary>Buttons in rows that fit a phone and a narrow chat: a host cuts a title rather than wrap it.</summary>
internal static class Buttons
{
    private const int MostInRow = 4;
    private const int MostLetters = 54;
    private const int LettersOfPadding = 8;

    public static IEnumerable<AdaptiveElement> Of(ImmutableArray<ActionView> actions) => Rows(actions.Select(Button));

    /// <summary>Buttons that stay in the background, under a few words; nothing when there are none.</summary>
    public static IEnumerable<AdaptiveElement> Of(string heading, ImmutableArray<ActionView> actions) =>
        actions.IsEmpty ? [] : [Say.Quietly(heading) with { Spacing = AdaptiveSpacing.Large }, .. Of(actions)];

    public static AdaptiveAction Button(ActionView action) =>
        new AdaptiveExecuteAction(action.Title, action.Verb, action.Data) { Style = Look(action.Style) };

    /// <summary>A button that opens a page; nothing unless the page is on https.</summary>
    public static IEnumerable<AdaptiveElement> Link(Uri? page, string title) =>
        page is { IsAbsoluteUri: true, Scheme: "https" } ? Rows([new AdaptiveOpenUrlAction(title, page)]) : [];

    public static IEnumerable<AdaptiveElement> Toggle(string title, string target) =>
        Rows([new AdaptiveToggleVisibilityAction(title, [target])]);

    private static IEnumerable<AdaptiveElement> Rows(IEnumerable<AdaptiveAction> actions)
    {
        var spacing = AdaptiveSpacing.Medium;
        var row = ImmutableArray<AdaptiveAction>.Empty;
        foreach (var action in actions)
        {
            if (row.Length == MostInRow || Letters(row) + Letters([action]) > MostLetters && !row.IsEmpty)
            {
                yield return new AdaptiveActionSet(row) { Spacing = spacing };
                spacing = AdaptiveSpacing.Small;
                row = [];
            }

            row = row.Add(action);
        }

        if (!row.IsEmpty)
        {
            yield return new AdaptiveActionSet(row) { Spacing = spacing };
        }
    }

    private static int Letters(ImmutableArray<AdaptiveAction> row) =>
        row.Sum(action => action.Title.Length + LettersOfPadding);

    private static AdaptiveActionStyle Look(ActionStyle style) =>
        style switch
        {
            ActionStyle.Main => AdaptiveActionStyle.Positive,
            ActionStyle.Danger => AdaptiveActionStyle.Destructive,
            _ => AdaptiveActionStyle.Default,
        };
}
