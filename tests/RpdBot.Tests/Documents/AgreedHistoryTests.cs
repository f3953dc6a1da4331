using RpdBot.Documents.Contents;
using RpdBot.Tests.Cases;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Documents;

/// <summary>The history of a form tells what was agreed, whether it was done, and that the case was opened again.</summary>
public sealed class AgreedHistoryTests
{
    [Fact]
    public void History_OfAnActionThatWasNotDone_TellsAllOfIt()
    {
        var story = AgreedStory
            .Agreed()
            .Later(1)
            .Answered(Imani, "agreed-action", "not-done", ("action-why-not", "Nobody was at home."))
            .Later(1);
        story.Do(story.Reopen(Tamsin)).Later(1);
        story.Do(story.Involve(Tamsin, Further));

        var lines = Histories.Of(Rules, story.Case, new(Rules, story.Case, Tamsin)).Select(line => line.What).ToList();
        Assert.Contains(
            "Confirmed that it is resolved; agreed action: Visit Ada at home. (Team Leader or Operations Manager, Children's Social Care, by 8 December 2026)",
            lines
        );
        Assert.Contains(
            "Said that the agreed action is not done: Visit Ada at home. (because: Nobody was at home.)",
            lines
        );
        Assert.Contains("Closed: resolved", lines);
        Assert.Contains("Opened the case again: The visit was not made.", lines);
        Assert.Contains("Named Wilf Harborne, Police, who gets copies", lines);
    }
}
