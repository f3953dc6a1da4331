using RpdBot.Casework;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Two people are two people, however alike a dictionary of words would sort their addresses.</summary>
public sealed class PersonKeyTests
{
    private static readonly Person Anne = new() { Name = "Anne Weston", Email = "anne.weston@agency.example" };

    /// <summary>The same letters with a soft hyphen, which sorting by language ignores.</summary>
    private static readonly Person AlmostAnne = new()
    {
        Name = "A. Weston",
        Email = "an\u00ADne.weston@agency.example",
    };

    private static CaseBuilder OpenedByAnne =>
        CaseBuilder
            .Somerset()
            .Raised("not-resolved")
            .Assigned(ManagerA, Anne)
            .Assigned(ManagerB, AlmostAnne)
            .Opened(Anne);

    [Fact]
    public void Opening_ByOne_DoesNotOpenForTheOther() => Assert.False(OpenedByAnne.Case.HasOpened(AlmostAnne));

    [Fact]
    public void Opening_ByOneInACaseThatWasStored_DoesNotOpenForTheOther()
    {
        var stored = CaseJson.Read<RpdBot.Cases.Case>(CaseJson.Write(OpenedByAnne.Case));

        Assert.True(stored.HasOpened(Anne));
        Assert.False(stored.HasOpened(AlmostAnne));
    }

    [Fact]
    public void Declining_ByOneInACaseThatWasStored_DoesNotRuleOutTheOther()
    {
        var story = OpenedByAnne.Declined(Anne, ManagerA);
        var stored = CaseJson.Read<RpdBot.Cases.Case>(CaseJson.Write(story.Case));

        Assert.Equal([Anne.Key], stored.Declined[ManagerA]);
        Assert.DoesNotContain(AlmostAnne.Key, stored.Declined[ManagerA]);
    }
}
