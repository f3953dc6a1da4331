using RpdBot.Tables;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>The matrix notices when the write path leaves out what keeps anything from being lost.</summary>
public sealed class SabotageTests
{
    /// <summary>One turn will do, and not each of its requests.</summary>
    private const string Turn = "Tamsin sends it";
    private const int Stride = 3;

    [Fact]
    public async Task Matrix_WithoutGuard_FindsACaseThatNobodyIsWokenFor() =>
        await AssertFoundAsync("nobody is woken at the case's next moment", Sabotage.NoGuard);

    [Fact]
    public async Task Matrix_WithoutOperationRow_FindsAPromiseThatWasNotKept() =>
        await AssertFoundAsync("an answer said that something was done, and it was not", _ => Sabotage.NoOperation);

    [Fact]
    public async Task Matrix_WithSlotsInMemoryOnly_FindsAPostThatNeverCame() =>
        await AssertFoundAsync("1 post too few", _ => Sabotage.NoSlots);

    [Fact]
    public async Task Matrix_WithNothingLeftOut_FindsNothing()
    {
        var report = await TryAsync(_ => (_, _) => false);
        Assert.True(report.Found.IsEmpty, report.ToString());
    }

    private static async Task AssertFoundAsync(
        string words,
        Func<TimeProvider, Func<string, RowChange, bool>> isLeftOut
    )
    {
        var report = await TryAsync(isLeftOut);
        Assert.Contains(report.Found, found => found.Broken.Contains(words, StringComparison.Ordinal));
    }

    private static async Task<AttemptsReport> TryAsync(Func<TimeProvider, Func<string, RowChange, bool>> isLeftOut)
    {
        var sound = await SqliteMatrixTests.Played.Value;
        var number = sound.Rehearsals.Single(rehearsal => rehearsal.Turn.Name == Turn).Number;
        var attempts = sound.Whole.Where(attempt => attempt.First == number).Where((_, index) => index % Stride == 0);
        return await Attempts.MakeAsync(sound.On(new Sabotaged(new SqliteBackend(), isLeftOut)), [.. attempts]);
    }
}
