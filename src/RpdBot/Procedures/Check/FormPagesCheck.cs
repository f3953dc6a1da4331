namespace RpdBot.Procedures.Check;

/// <summary>The pages of a long form: together they ask what the task asks, each field once.</summary>
internal static class FormPagesCheck
{
    public static void Look(TaskDefinition task, string path, Faults faults)
    {
        if (task.Pages.IsEmpty)
        {
            return;
        }

        foreach (var (at, page) in task.Pages.Index())
        {
            faults.Empty(page.Title, $"{path}.pages[{at}].title");
            faults.Empty(page.Fields, $"{path}.pages[{at}].fields", "field");
        }

        faults.AddIf(
            !task.Pages.SelectMany(page => page.Fields).SequenceEqual(task.Fields, StringComparer.Ordinal),
            $"{path}.pages",
            "The pages do not ask what the task asks. Give its fields, in their order, each on one page."
        );
    }
}
