using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>The raising agency takes the difference back.</summary>
public sealed class WithdrawTests
{
    private static CaseBuilder AtRespond => CaseBuilder.AtRespond();

    [Fact]
    public void Withdraw_ByTheRaiserOrLineManagerA_ClosesTheCaseWithTheReason()
    {
        foreach (var person in new[] { Robin, Tamsin })
        {
            var story = AtRespond.Withdrawn(person, "The family has moved.");

            Assert.Equal(
                new Closing(End.Withdrawn, person, story.Now, new Words("The family has moved.")),
                story.Case.Closing
            );
            Assert.Empty(story.Case.Open);
            Assert.Empty(CaseMoments.Of(Rules, story.Case));
        }
    }

    [Fact]
    public void Withdraw_AtStageOne_IsAllowed() =>
        Assert.True(CaseBuilder.Somerset().Raised().Withdrawn(Robin, "We spoke.").Case.IsClosed);

    [Fact]
    public void Withdraw_ByTheRespondingSide_IsNotTheirs()
    {
        var story = AtRespond.Opened(Dev);

        story.Refuses<Refusal.NotYours>(story.Withdraw(Imani));
        story.Refuses<Refusal.NotYours>(story.Withdraw(Dev));
    }

    [Fact]
    public void Withdraw_BeforeTheDetailsAreOpened_IsRefused()
    {
        var story = CaseBuilder.Somerset().Raised("not-resolved").Assigned(ManagerA, Tamsin);

        story.Refuses<Refusal.NotOpened>(story.Withdraw(Tamsin));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Field.LongestLong + 1)]
    public void Withdraw_WithoutAReasonThatFits_IsRefused(int length) =>
        Assert.Equal([CaseFields.Reason], AtRespond.MustMend(AtRespond.Withdraw(Robin, new string('a', length))));
}
