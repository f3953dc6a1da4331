namespace RpdBot.Cases;

/// <summary>What time does to a case: it reminds and marks as late, and never resolves or approves anything.</summary>
internal static class Passing
{
    public static Decision Decide(Case @case, LookAtTheClock look)
    {
        if (look.By.Person is not null)
        {
            return Decision.Refuse(new Refusal.NotYours());
        }

        var story = new Story(@case);
        foreach (var task in @case.Open)
        {
            Look(story, task, look.At);
        }

        return story.Told();
    }

    private static void Look(Story story, OpenTask task, DateTimeOffset now)
    {
        var planned = task.Reminders.Where(moment => moment <= now).ToList();
        if (planned.Count > 0)
        {
            // After a downtime one reminder stands for all that were missed.
            story.Then(
                new Reminded
                {
                    At = now,
                    Occurrence = task.Occurrence,
                    Planned = planned[^1],
                }
            );
        }

        if (task.Due <= now && !task.Overdue)
        {
            story.Then(new TaskOverdue { At = now, Occurrence = task.Occurrence });
        }
    }
}
