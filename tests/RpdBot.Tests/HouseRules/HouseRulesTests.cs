namespace RpdBot.Tests.HouseRules;

/// <summary>The source tree, held to the rules of the house.</summary>
public sealed class HouseRulesTests
{
    private static readonly IReadOnlyList<SourceFile> Everything = [.. SourceTree.Product, .. SourceTree.Tests];

    [Fact]
    public void Rooms_InTheProduct_NameOnlyWhatTheyMay() => Holds(RoomRules.Faults(SourceTree.Product));

    [Fact]
    public void Lengths_InTheProduct_AreWithinTheHousesLimits() => Holds(LengthRules.Faults(SourceTree.Product));

    [Fact]
    public void Lengths_InTheTests_AreWithinTheHousesLimits() => Holds(LengthRules.TooLong(SourceTree.Tests));

    [Fact]
    public void Types_Everywhere_AreSealedUnlessDerivedFrom() => Holds(TypeRules.Open(Everything));

    [Fact]
    public void Files_InTheProduct_HoldOneTypeOrOneFamily() => Holds(TypeRules.Crowded(SourceTree.Product));

    [Fact]
    public void Folders_Everywhere_AreNamedByConcept() => Holds(WordRules.FoldersByKind(Everything));

    [Fact]
    public void PureRooms_InTheProduct_ReadNoClockAndThrowNoDice() => Holds(WordRules.ImpureNames(SourceTree.Product));

    [Fact]
    public void Work_Everywhere_IsFinished() => Holds(WordRules.UnfinishedWork(Everything));

    [Fact]
    public void Waits_Everywhere_AreForSomething() => Holds(WordRules.FixedWaits(Everything.Where(IsNoSoak)));

    [Fact]
    public void Catches_OfEverything_LogOrThrow() => Holds(WordRules.SilentCatches(Everything));

    [Fact]
    public void Tests_Everywhere_AreNamedSubjectConditionOutcome() => Holds(TestRules.Unclear(SourceTree.Tests));

    /// <summary>The soak kills a process at random moments and is no test: there, waiting for a while is the point.</summary>
    private static bool IsNoSoak(SourceFile file) =>
        !file.Path.StartsWith("tests/RpdBot.Benchmarks/Soak/", StringComparison.Ordinal);

    private static void Holds(IEnumerable<string> faults)
    {
        var found = faults.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"{found.Count} broken:\n{string.Join('\n', found)}");
    }
}
