using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>What time does to a case: it reminds, marks as late and asks others to follow up; it never resolves or approves anything.</summary>
internal static class Passing
{
    public static Decision Decide(Procedure procedure, Case @case, LookAtTheClock look)
    {
        if (look.By.Person is not null)
        {
            return Decision.Refuse(new Refusal.NotYours());
        }

        var story = new Story(@case);
        foreach (var ended in Delegating.Over(@case, look.At).ToList())
        {
            story.Then(ended);
        }

        foreach (var task in @case.Open)
        {
            Remind(story, task, look.At);
            if (task.Due <= look.At && !task.Overdue)
            {
                story.Then(new TaskOverdue { At = look.At, Occurrence = task.Occurrence });
                FollowUp(procedure, story, task, look.At);
            }
        }

        Limits(procedure, story, look.At);
        Records(procedure, story, look.At);
        return story.Told();
    }

    private static void Remind(Story story, OpenTask task, DateTimeOffset now)
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
    }

    /// <summary>Opens what the procedure wants done about a task that is late, unless it still waits from an earlier time.</summary>
    private static void FollowUp(Procedure procedure, Story story, OpenTask late, DateTimeOffset now)
    {
        var followUps = procedure.Task(late.Occurrence.Task)?.WhenOverdue ?? [];
        foreach (var next in followUps.Select(procedure.Task).OfType<TaskDefinition>())
        {
            if (story.Now.Open.All(task => task.Occurrence.Task != next.Id))
            {
                story.Then(Opening.Of(procedure, story.Now, next, after: late.Occurrence.Task, now));
            }
        }
    }

    /// <summary>Whoever has steps that are not on the record is asked once, about all of them.</summary>
    private static void Records(Procedure procedure, Story story, DateTimeOffset now)
    {
        var due = CaseRecords.Reminders(procedure, story.Now).Where(reminder => reminder.At <= now).ToList();
        foreach (var person in due.GroupBy(reminder => reminder.Person.Key))
        {
            story.Then(
                new RecordReminded
                {
                    At = now,
                    Person = person.First().Person,
                    Planned = CaseRecords.LatestBy(procedure, person.Max(reminder => reminder.At), now),
                }
            );
        }
    }

    private static void Limits(Procedure procedure, Story story, DateTimeOffset now)
    {
        foreach (var limit in CaseLimits.Of(procedure, story.Now).Where(limit => !limit.Told && limit.By <= now))
        {
            story.Then(new LimitPassed { At = now, Stage = limit.Stage?.Id });
        }
    }
}
