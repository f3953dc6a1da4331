using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Procedures.Calendars;

namespace RpdBot.Tests.Cases;

/// <summary>The Somerset ladder with what it has not itself: limits, answers within 24 hours, a follow-up.</summary>
internal static class Timed
{
    /// <summary>The follow-up of a contact that is late, by the business unit.</summary>
    public const string Chase = "chase";

    /// <summary>Counted from the day that stage 1 took place: the first stage one working day, the case five.</summary>
    public static readonly Procedure Rules = Cases.Somerset.Rules with
    {
        Calendar = EnglandAndWalesTests.Shipped(),
        Limit = new()
        {
            WorkingDays = 5,
            From = LimitStart.Field,
            Field = Outset,
        },
        Fields = Cases.Somerset.Rules.Fields.Add(
            new Field
            {
                Id = Outset,
                Label = "When was the concern first considered?",
                Kind = FieldKind.Time,
            }
        ),
        Stages =
        [
            Cases.Somerset.Rules.Stages[0] with
            {
                Limit = new()
                {
                    WorkingDays = 1,
                    From = LimitStart.Field,
                    Field = Outset,
                },
            },
            Cases.Somerset.Rules.Stages[1] with
            {
                Limit = new() { WorkingDays = 2, From = LimitStart.Stage },
            },
        ],
        Tasks =
        [
            .. Cases.Somerset.Rules.Tasks.Select(task =>
                task.Id switch
                {
                    "contact" => task with
                    {
                        Due = new() { Within24Hours = true },
                        WhenOverdue = [Chase],
                    },
                    _ => task,
                }
            ),
            new TaskDefinition
            {
                Id = Chase,
                Stage = "1",
                Title = "Follow up",
                Ask = "Please ask why there is no answer.",
                Roles = ["business-unit"],
                Beside = true,
                Outcomes =
                [
                    new()
                    {
                        Id = "done",
                        Label = "Done",
                        Done = "followed it up",
                    },
                ],
            },
        ],
    };

    /// <summary>The field that limits are counted from.</summary>
    public const string Outset = "outset";
}
