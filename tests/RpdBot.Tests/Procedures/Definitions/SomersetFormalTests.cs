using RpdBot.Procedures;
using RpdBot.Procedures.Check;
using RpdBot.Tests.Procedures.Check;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>What the published procedure and its form say of stages 3 and 4, and what the definition must keep.</summary>
public sealed class SomersetFormalTests
{
    private static readonly Procedure Somerset = ProcedureFiles.Load(Definition.Folder).Newest("somerset")!;

    [Theory]
    [InlineData("section-a", 5, "", true)]
    [InlineData("sign-off", 3, "", true)]
    [InlineData("forward", 2, "sign-off", false)]
    [InlineData("arrange", 2, "forward", true)]
    [InlineData("section-b", 10, "forward", false)]
    [InlineData("confirm-response", 5, "", true)]
    [InlineData("request-executive", 5, "", true)]
    [InlineData("refer", 2, "", true)]
    [InlineData("decide", 20, "", true)]
    public void Deadlines_AreTheFormsOrTheDeploymentsDefaults(string task, int workingDays, string from, bool setting)
    {
        var due = Somerset.Task(task)?.Due;

        Assert.Equal((workingDays, setting), (due?.WorkingDays, due?.Setting));
        Assert.Equal(from, string.Join(',', due?.From ?? []));
    }

    [Theory]
    [InlineData("section-a", "3", "practitioner-a,line-manager-a", "senior-manager-a")]
    [InlineData("sign-off", "3", "senior-manager-a", "")]
    [InlineData("forward", "3", "business-unit", "relevant-manager-b,senior-manager-b")]
    [InlineData("arrange", "3", "relevant-manager-b", "senior-manager-b")]
    [InlineData("section-b", "3", "senior-manager-b", "senior-manager-a")]
    [InlineData("confirm-response", "3", "senior-manager-a", "senior-manager-b,business-unit")]
    [InlineData("request-executive", "3", "senior-manager-a,senior-manager-b", "business-unit")]
    [InlineData("refer", "4", "business-unit", "executive")]
    [InlineData("decide", "4", "executive", "business-unit")]
    [InlineData("subgroup-review", "4", "learning-subgroup", "executive")]
    [InlineData("independent-summary", "4", "independent-scrutineer", "executive")]
    [InlineData("review", "3", "business-unit", "")]
    public void Tasks_WaitOnAndGoToTheRightRoles(string id, string stage, string acts, string receives)
    {
        var task = Somerset.Task(id);

        Assert.Equal((stage, acts), (task?.Stage, string.Join(',', task?.Roles ?? [])));
        Assert.Equal(receives, string.Join(',', task?.Receives ?? []));
    }

    [Fact]
    public void Offices_AreFourAndOnlyTheBusinessUnitRecords()
    {
        Assert.Equal(
            ["business-unit", "executive", "learning-subgroup", "independent-scrutineer"],
            Somerset.Roles.Where(role => role.Collective).Select(role => role.Id)
        );
        Assert.Equal("business-unit", Assert.Single(Somerset.Roles, role => role.Records).Id);
    }

    [Fact]
    public void OtherAgencyInvolved_OffersTheChoicesOfTheForm() =>
        Assert.Equal(
            [
                "Children's Social Care",
                "Early Years (Nurseries and Childminders)",
                "Education",
                "Prevention (Family Intervention Service & YOS)",
                "National Probation Service",
                "General Practitioners",
                "Police",
                "Somerset NHS Foundation Trust",
                "Yeovil District Hospital NHS Foundation Trust",
                "Other (please specify)",
            ],
            Somerset.Field("a-other-agency")!.Choices.Select(choice => choice.Label)
        );

    [Theory]
    [InlineData("a-issue")]
    [InlineData("a-s1-why")]
    [InlineData("a-s2-why")]
    [InlineData("b-done")]
    [InlineData("b-actions")]
    public void LongBoxesOfTheForm_HoldFourThousandCharacters(string field) =>
        Assert.InRange(Somerset.Field(field)!.MaxLength, 4_000, 5_100);

    [Theory]
    [InlineData("section-a", "correct-a")]
    [InlineData("section-b", "correct-b")]
    public void Correction_OfAForm_AsksWhatTheFormAsks(string form, string correction)
    {
        Assert.Equal(Somerset.Task(form)!.Fields.AsEnumerable(), Somerset.Task(correction)!.Fields.AsEnumerable());
        Assert.Equal(
            Somerset.Task(form)!.Pages.SelectMany(page => page.Fields),
            Somerset.Task(correction)!.Pages.SelectMany(page => page.Fields)
        );
    }

    [Fact]
    public void Pages_OfEveryForm_HoldEachFieldOnce() =>
        Assert.All(
            Somerset.Tasks.Where(task => !task.Pages.IsEmpty),
            task => Assert.Equal(task.Fields.AsEnumerable(), task.Pages.SelectMany(page => page.Fields))
        );

    [Fact]
    public void WaysIntoStageFour_LeadThroughEveryStageBefore()
    {
        var ways =
            from task in Somerset.Tasks
            from outcome in task.Outcomes
            from next in outcome.Next.Select(id => Somerset.Task(id)!)
            where !next.Beside && Steps(next) - Steps(task) > 1
            select $"{task.Id}/{outcome.Id}";

        Assert.Empty(ways);
    }

    private static int Steps(TaskDefinition task) =>
        int.Parse(task.Stage, System.Globalization.CultureInfo.InvariantCulture);
}
