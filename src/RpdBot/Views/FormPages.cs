using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>The pages of a form.</summary>
public static class FormPages
{
    /// <summary>The pages of a task's form, when these fields are asked; none when they stand on one card.</summary>
    /// <remarks>A field that the outcome adds stands on the last page.</remarks>
    public static ImmutableArray<FormPage> Of(TaskDefinition task, ImmutableArray<string> asked)
    {
        if (task.Pages.IsEmpty || task.Pages.SelectMany(page => page.Fields).Except(asked).Any())
        {
            return [];
        }

        var added = asked.Except(task.Pages.SelectMany(page => page.Fields)).ToList();
        var last = task.Pages[^1];
        return [.. task.Pages[..^1], last with { Fields = [.. last.Fields, .. added] }];
    }

    /// <summary>The page, from 1, on which a field is asked; the first when it is on none.</summary>
    public static int Of(ImmutableArray<FormPage> pages, string field) =>
        Math.Max(1, pages.Index().FirstOrDefault(page => page.Item.Fields.Contains(field)).Index + 1);
}
