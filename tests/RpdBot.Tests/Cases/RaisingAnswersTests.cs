using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures.Forms;
using static RpdBot.Tests.Cases.Moments;

namespace RpdBot.Tests.Cases;

/// <summary>What is typed in the raise dialog is checked once more when the case is raised.</summary>
public sealed class RaisingAnswersTests
{
    private static readonly CaseBuilder Nobody = CaseBuilder.Somerset().At(London("2026-06-01 10:00"));

    [Fact]
    public void Raise_WithNothingTyped_NeedsEveryRequiredField() =>
        Assert.Equal(
            ["themes", "issue", "desired-outcome"],
            Nobody.MustMend(Nobody.Raise() with { Typed = ImmutableDictionary<string, string>.Empty })
        );

    [Fact]
    public void Raise_NotResolvedWithNothingTyped_NeedsBothForms() =>
        Assert.Equal(
            ["themes", "issue", "desired-outcome", "s1-date", "s1-staff", "s1-record", "on-record", "s1-why"],
            Nobody.MustMend(
                Nobody.Raise() with
                {
                    Typed = ImmutableDictionary<string, string>.Empty,
                    FirstOutcome = "not-resolved",
                }
            )
        );

    [Theory]
    [InlineData("issue", "   \n\t ")]
    [InlineData("themes", "weather")]
    [InlineData("themes", ",")]
    [InlineData("s1-date", "2026-06-02")]
    [InlineData("s1-date", "the day before yesterday")]
    [InlineData("on-record", "perhaps")]
    public void Raise_WithAnAnswerThatDoesNotFit_NamesTheField(string field, string text) =>
        Assert.Equal([field], Nobody.MustMend(Nobody.Raise("not-resolved", (field, text))));

    [Theory]
    [InlineData("issue", 4_000)]
    [InlineData("s1-staff", 1_000)]
    [InlineData("themes-other", 200)]
    public void Raise_AtTheLongestAnswer_IsTakenAndOneMoreIsNot(string field, int longest)
    {
        Nobody.Makes(Nobody.Raise("not-resolved", (field, new string('a', longest))));
        Assert.Equal([field], Nobody.MustMend(Nobody.Raise("not-resolved", (field, new string('a', longest + 1)))));
    }

    [Fact]
    public void Raise_AboutSomethingElse_NeedsToSayWhat()
    {
        Assert.Equal(
            ["themes-other"],
            Nobody.MustMend(Nobody.Raise(first: null, ("themes", "roles,other"), ("themes-other", " ")))
        );
        Nobody.Makes(Nobody.Raise(first: null, ("themes", "roles"), ("themes-other", "")));
    }

    [Fact]
    public void Raise_WithAMemberThatIsNoField_RefusesTheForm() =>
        Assert.Equal([FieldError.WholeForm], Nobody.MustMend(Nobody.Raise(first: null, ("s2-answer", "resolved"))));

    [Fact]
    public void Raise_AboutNobody_SaysThatSomebodyIsNeeded()
    {
        var raise = Nobody.Raise();

        Assert.Equal([FieldError.WholeForm], Nobody.MustMend(raise with { Concerned = [] }));
        Assert.Equal([FieldError.WholeForm], Nobody.MustMend(raise with { Concerned = default }));
    }

    [Theory]
    [InlineData("", "A.B.")]
    [InlineData("Ada Brook", "")]
    public void Raise_AboutSomebodyWithoutNameOrInitials_IsRefused(string name, string initials)
    {
        var concerned = new Concerned(new("Bo Brook"), new("B.B."));

        Assert.Equal(
            [FieldError.WholeForm],
            Nobody.MustMend(Nobody.Raise() with { Concerned = [concerned, new(new(name), new(initials))] })
        );
    }
}
