using RpdBot.Procedures;
using RpdBot.Procedures.Check;
using RpdBot.Tests.Cases;

namespace RpdBot.Tests.Procedures.Check;

/// <summary>What cannot be right about agreed actions and about opening a case again.</summary>
public sealed class ActionsCheckTests
{
    private static readonly AgreedActions Agreed = Somerset.Rules.AgreedActions!;
    private static readonly Reopening Reopening = Somerset.Rules.Reopening!;

    [Fact]
    public void Published_IsSound() => Assert.Empty(ProcedureCheck.Of(Somerset.Rules));

    [Fact]
    public void AgreedActions_ThatNameOtherKindsOfField_AreAtFault() =>
        Assert.Equal(
            "$.agreedActions.what $.agreedActions.owner $.agreedActions.by $.agreedActions.followUp",
            PathsOf(
                Somerset.Rules with
                {
                    AgreedActions = Agreed with { What = "s1-date", Owner = "issue", By = "issue" },
                }
            )
        );

    [Fact]
    public void FollowUp_ThatHoldsTheOthersUp_IsAtFault() =>
        Assert.Contains(
            "$.agreedActions.followUp",
            PathsOf(Somerset.Rules with { AgreedActions = Agreed with { FollowUp = "confirm" } }),
            StringComparison.Ordinal
        );

    [Fact]
    public void NotDone_ThatTheFollowUpDoesNotOffer_IsAtFault() =>
        Assert.Equal(
            "$.agreedActions.notDone",
            PathsOf(Somerset.Rules with { AgreedActions = Agreed with { NotDone = "never" } })
        );

    [Fact]
    public void Reopening_ThatLeavesOutAResolvingTask_IsAtFault() =>
        Assert.Equal("$.reopening.opens", PathsOf(With(Reopening.Opens.Remove("confirm"))));

    [Theory]
    [InlineData("confirm", "contact-nobody")]
    [InlineData("confirm", "section-a")]
    [InlineData("confirm", "agree-action")]
    [InlineData("respond", "respond")]
    public void Reopening_ThatOpensWhatCannotGoOn_IsAtFaultThere(string from, string to) =>
        Assert.Equal($"$.reopening.opens.{from}", PathsOf(With(Reopening.Opens.SetItem(from, to))));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(367)]
    public void Reopening_WithinNoDays_IsAtFault(int days) =>
        Assert.Equal("$.reopening.days", PathsOf(Somerset.Rules with { Reopening = Reopening with { Days = days } }));

    [Fact]
    public void Reopening_WithoutAgreedActions_IsAtFault() =>
        Assert.Contains("$.reopening", PathsOf(Somerset.Rules with { AgreedActions = null }), StringComparison.Ordinal);

    private static Procedure With(System.Collections.Immutable.ImmutableDictionary<string, string> opens) =>
        Somerset.Rules with
        {
            Reopening = Reopening with { Opens = opens },
        };

    private static string PathsOf(Procedure procedure) =>
        string.Join(' ', ProcedureCheck.Of(procedure).Select(fault => fault.Path).Distinct());
}
