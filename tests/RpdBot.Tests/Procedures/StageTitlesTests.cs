using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Tests.Cases;
using RpdBot.Tests.Procedures.Check;

namespace RpdBot.Tests.Procedures;

/// <summary>What people are called by kind of agency and stage.</summary>
public sealed class StageTitlesTests
{
    private static readonly Agency Station = new("one", "One", "police");

    private static readonly Procedure Rules = Somerset.Rules with
    {
        AgencyKinds =
        [
            new AgencyKind
            {
                Id = "police",
                Name = "Police",
                Titles = ImmutableDictionary<string, string>.Empty.Add("line-manager", "Duty Sergeant"),
                Stages = ImmutableDictionary<string, StageTitles>
                    .Empty.Add("1", new() { Acts = "Detective Sergeant" })
                    .Add("2", new() { HandsUp = "Detective Sergeant", Acts = "Detective Inspector" })
                    .Add("4", new() { Joins = ["Head of Victim Care", "Partnership representative"] }),
            },
        ],
    };

    [Theory]
    [InlineData("2", null, "Detective Inspector")]
    [InlineData("1", null, "Detective Sergeant")]
    [InlineData("3", null, "Manager")]
    [InlineData("4", null, "Manager")]
    [InlineData(null, null, "Manager")]
    [InlineData("2", "line-manager", "Duty Sergeant")]
    public void TitleOf_ARole_IsThatOfItsPostElseOfItsStageElseItsOwn(string? stage, string? post, string expected)
    {
        var role = new Role
        {
            Id = "m",
            Title = "Manager",
            Stage = stage,
            Post = post,
        };

        Assert.Equal(expected, Rules.TitleOf(role, Station));
        Assert.Equal("Manager", Rules.TitleOf(role, new Agency("two", "Two", "school")));
    }

    [Fact]
    public void TitlesAt_AStage_SayWhoHandsUpActsAndJoins()
    {
        Assert.Equal("Detective Sergeant", Rules.TitlesAt("2", Station)?.HandsUp);
        Assert.Equal(["Head of Victim Care", "Partnership representative"], Rules.TitlesAt("4", Station)?.Joins);
        Assert.Null(Rules.TitlesAt("3", Station));
    }

    [Theory]
    [InlineData("agencyKinds[0].stages", """{"9":{"acts":"Head"}}""", "$.agencyKinds[0].stages.9")]
    [InlineData("roles[0].stage", "\"9\"", "$.roles[0].stage")]
    public void Check_OfAStageThatIsNotThere_NamesIt(string place, string json, string path) =>
        Assert.StartsWith(
            $"{path}: There is no stage “9”.",
            Assert.Single(new Definition().With(place, json).Faults),
            StringComparison.Ordinal
        );
}
