using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>The e-mail to somebody who is not reached in Teams.</summary>
/// <remarks>
/// Who it is for, the reference, what is asked and by when. An e-mail is read on any device and forwarded to anybody: so
/// no initials, nothing that anybody typed about a person, and no name but the reader's own.
/// </remarks>
internal static class Letters
{
    /// <summary>The subject and the text.</summary>
    /// <param name="scene">The case, as the reader of the e-mail sees it.</param>
    /// <param name="occurrence">The task that they are asked to do; null: something waits for them.</param>
    public static (string Subject, string Text) For(Scene scene, Occurrence? occurrence)
    {
        var task = occurrence is { } one ? scene.Case.Waiting(one) : null;
        var reference = scene.Case.Reference.ToString();
        var subject = task is null ? $"{reference}: a message for you" : $"{reference}: you are asked to answer";
        return (subject, string.Join("\n\n", Paragraphs(scene, task)));
    }

    private static IEnumerable<string> Paragraphs(Scene scene, OpenTask? task)
    {
        yield return $"Dear {scene.Viewer.Name},";
        yield return $"This is for you as {Post(scene, task)}. It is about a professional difference between agencies, under “{scene.Procedure.Name}” of the {scene.Procedure.Partnership}. Its reference is {scene.Case.Reference}.";
        if (task is not null)
        {
            yield return $"What you are asked to do: {scene.Procedure.Task(task.Occurrence.Task)?.Title}.";
            yield return Heads.DueLine(scene, task) is { } due ? $"By when: {due}." : "As soon as you can.";
        }

        yield return "How: add RpdBot in Microsoft Teams, with this e-mail address, and the details and your answer form come to you there. If you cannot, please telephone the business unit of the partnership, who can record your answer for you.";
        yield return "Please do not send details of a child or an adult in answer to this e-mail: nobody reads what comes back to this address.";
        yield return scene.Procedure.Urgent.Brief;
    }

    /// <summary>The reader's title and agency in the role that is asked; else in any role that they hold.</summary>
    private static string Post(Scene scene, OpenTask? task)
    {
        var held = scene.Case.RolesOf(scene.Viewer);
        var role = held.FirstOrDefault(one => task?.Roles.Contains(one) == true) ?? held.FirstOrDefault() ?? "";
        return $"{Parties.Title(scene, role)}, {Parties.Agency(scene, role)}";
    }
}
