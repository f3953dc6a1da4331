using RpdBot.Casework;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;
using RpdBot.Tests.Procedures.Definitions;

namespace RpdBot.Tests.Casework;

/// <summary>A case that ends before the formal stage is only counted, whatever is asked beside it afterwards.</summary>
public sealed class EarlyCaseTests
{
    [Theory]
    [InlineData("somerset")]
    [InlineData("south-gloucestershire")]
    [InlineData("adults-and-children")]
    [InlineData("kcs")]
    public void Case_ResolvedAtItsFirstStage_IsNoneOfTheBusinessUnits(string id)
    {
        var procedure = Published.Read(id);
        var story = CaseBuilder
            .Of(procedure, field => field.Kind == FieldKind.Time ? "2026-12-01T09:00" : null)
            .Raised("resolved");
        var entry = RegisterEntries.Of(procedure, story.Case);

        Assert.Null(entry.FormalSince);
        Assert.True(entry.Initials.IsEmpty);
    }
}
