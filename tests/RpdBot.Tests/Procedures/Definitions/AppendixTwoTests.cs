using RpdBot.Procedures;
using RpdBot.Tests.Documents;
using RpdBot.Views;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>South Gloucestershire's appendix two: who hands up, who acts and who joins, by kind of agency and stage.</summary>
public sealed class AppendixTwoTests
{
    private const string Chief = "SCU Manager, Detective Chief Inspector or Detective Inspector";
    private const string Head =
        "Head of Victim Care, Safeguarding and Vulnerability, or D/Supt Crimes Against Children";

    [Theory]
    [InlineData("local-authority", "1", "Practitioner", "Line Manager")]
    [InlineData("local-authority", "2", "Line manager", "Team Manager")]
    [InlineData("local-authority", "3", "Team manager", "Service Manager")]
    [InlineData("schools", "1", "Staff member", "Line manager")]
    [InlineData("schools", "2", "Line manager", "Head Teacher")]
    [InlineData("schools", "3", "Head Teacher", "Chair of governors or Board of directors")]
    [InlineData("health-secondary", "1", "Practitioner", "Line manager")]
    [InlineData("health-secondary", "2", "Line manager", "Child Protection Safeguarding Lead or Supervisor")]
    [InlineData(
        "health-secondary",
        "3",
        "Child Protection Safeguarding Lead or supervisor",
        "Safeguarding Named Professional"
    )]
    [InlineData("health-primary", "1", "Practitioner", "Partners or practice manager")]
    [InlineData("health-primary", "2", null, "Partners or practice manager")]
    [InlineData("health-primary", "3", null, "NHS England Clinical Governance")]
    [InlineData("voluntary", "1", "Practitioner", "Line Manager")]
    [InlineData("voluntary", "2", "Line Manager", "Safeguarding lead or more senior manager")]
    [InlineData("voluntary", "3", "Senior manager", "Service or Organisation Director (so for example CEO)")]
    [InlineData("police", "1", "Staff member or Police Officer", "Detective Sergeant")]
    [InlineData("police", "2", "Detective Sergeant", Chief)]
    [InlineData("police", "3", Chief, Head)]
    public void Stage_OfAKindOfAgency_SaysWhoHandsUpAndWhoActs(string kind, string stage, string? handsUp, string acts)
    {
        var procedure = Published.SouthGloucestershire;
        var agency = new Agency("one", "One", kind);
        Assert.Equal(
            (handsUp, acts),
            (procedure.TitlesAt(stage, agency)?.HandsUp, procedure.TitlesAt(stage, agency)?.Acts)
        );
        var role = procedure.Roles.First(role => role.Stage == stage && role.Side == Side.Responding);
        Assert.Equal(acts, procedure.TitleOf(role, agency));
    }

    [Theory]
    [InlineData("local-authority", "Head of Integrated Children's Services; SGCP rep")]
    [InlineData("schools", "Chair of Governors or Board of Directors; Head of Education Learning & Skills")]
    [InlineData("health-secondary", "Safeguarding Named Professional; Safeguarding Designated Doctor or Nurse")]
    [InlineData("health-primary", "SGCP Exec Rep")]
    [InlineData("voluntary", "Director or CEO")]
    [InlineData("police", Head + "; SGCP representative")]
    public void StageFour_OfAKindOfAgency_SaysWhoJoinsTheExecutive(string kind, string joins) =>
        Assert.Equal(
            joins,
            string.Join("; ", Published.SouthGloucestershire.TitlesAt("4", new Agency("one", "One", kind))!.Joins)
        );

    [Fact]
    public void StageFour_ToTheExecutive_ShowsWhoJoinsFromEachAgencyOfTheCase()
    {
        var sample = FormSample.Full().First(one => one.Procedure.Id == "south-gloucestershire");
        var scene = new Scene(sample.Procedure, sample.Case, sample.Viewer, FormSample.Now);

        var section = Assert.Single(JoiningReadings.Of(scene, sample.Procedure.Task("choose")!));
        Assert.Equal(
            [
                "Oakfield Primary School: Chair of Governors or Board of Directors, Head of Education Learning & Skills",
                "Children's Social Care: Head of Integrated Children's Services, SGCP rep",
            ],
            section.Lines.Select(line => $"{line.Label}: {line.Words.Words}")
        );
        Assert.Empty(JoiningReadings.Of(scene, sample.Procedure.Task("refer")!));
        Assert.Empty(JoiningReadings.Of(scene, sample.Procedure.Task("distribute")! with { Stage = "3" }));
    }
}
