using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>The raiser and line manager A withdraw until the form is signed off, from then on senior manager A.</summary>
public sealed class FormalWithdrawTests
{
    private static readonly Dictionary<string, Func<CaseBuilder>> Stories = new(StringComparer.Ordinal)
    {
        ["section-a"] = () => CaseBuilder.AtSectionA(),
        ["sign-off"] = () => CaseBuilder.AtSignOff(),
        ["returned"] = () => CaseBuilder.AtSignOff().Answered(Sandra, "sign-off", "returned"),
        ["forward"] = () => CaseBuilder.AtForward(),
        ["arrange"] = () => CaseBuilder.AtArrange(),
        ["section-b"] = () => CaseBuilder.AtSectionB(),
        ["confirm-response"] = () => CaseBuilder.AtConfirmResponse(),
        ["request-executive"] = () => CaseBuilder.AtRequest(),
        ["refer"] = () => CaseBuilder.AtRefer(),
        ["decide"] = () => CaseBuilder.AtDecide(),
    };

    [Theory]
    [InlineData("section-a", "authors")]
    [InlineData("sign-off", "authors senior")]
    [InlineData("returned", "authors senior")]
    [InlineData("forward", "senior")]
    [InlineData("arrange", "senior")]
    [InlineData("section-b", "senior")]
    [InlineData("confirm-response", "senior")]
    [InlineData("request-executive", "senior")]
    [InlineData("refer", "senior")]
    [InlineData("decide", "senior")]
    public void Withdraw_WhileATaskWaits_IsForThese(string waiting, string who)
    {
        foreach (var (kind, person) in new[] { ("authors", Robin), ("authors", Tamsin), ("senior", Sandra) })
        {
            var story = Stories[waiting]();
            if (who.Contains(kind, StringComparison.Ordinal))
            {
                Assert.Equal(End.Withdrawn, story.Withdrawn(person, "We agree after all.").Case.Closing?.End);
            }
            else if (story.Case.Admits(person))
            {
                story.Refuses<Refusal.NotYours>(story.Withdraw(person));
            }
        }
    }

    [Fact]
    public void Withdraw_ByTheRespondingSideOrAnOffice_IsNotTheirs()
    {
        var story = CaseBuilder.AtDecide().Opened(Unit);

        foreach (var person in new[] { Imani, Ravi, Beatrix })
        {
            story.Refuses<Refusal.NotYours>(story.Withdraw(person));
        }

        story.Refuses<Refusal.NotYours>(story.Withdraw(Robin) with { By = Unit });
        story.Refuses<Refusal.NotYours>(story.Withdraw(Robin) with { By = Chair });
    }

    [Fact]
    public void Withdraw_LateInTheCase_LeavesOnlyTheReview()
    {
        var story = CaseBuilder.AtRequest().Withdrawn(Sandra, "We agree after all.");

        Assert.Equal(["review.1"], story.Open());
    }
}
