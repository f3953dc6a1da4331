using Xunit.Abstractions;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Whatever goes wrong with one request, or with two, nothing is lost and nothing is done twice.</summary>
/// <remarks>
/// The whole scenario is played once with nothing going wrong. Then each turn is played again, from what was kept before
/// it, for everything that can go wrong with each of its requests; see <see cref="MatrixOptions"/> for how much of that.
/// </remarks>
public abstract class MatrixTests
{
    private readonly ITestOutputHelper output;
    private readonly Lazy<Task<Matrix>> matrix;

    private protected MatrixTests(ITestOutputHelper output, Lazy<Task<Matrix>> matrix)
    {
        this.output = output;
        this.matrix = matrix;
    }

    [Fact]
    public async Task OneFault_InAnyTurn_LosesNothing()
    {
        var played = await matrix.Value;
        await AssertKeptAsync([.. played.Whole.Where(attempt => MatrixOptions.IsWhole || IsTried(played, attempt))]);
    }

    [Fact]
    public async Task TwoFaults_InOneTurnOrTwo_LoseNothing()
    {
        var (count, seed) = (MatrixOptions.PairCount, MatrixOptions.PairSeed);
        output.WriteLine($"RPDBOT_MATRIX_PAIRS={count} RPDBOT_MATRIX_SEED={seed}");
        await AssertKeptAsync(Pairs.Of(await matrix.Value, count, seed));
    }

    /// <summary>Whether an attempt is made in every test run.</summary>
    private protected virtual bool IsTried(Matrix played, Attempt attempt) => true;

    private async Task AssertKeptAsync(IReadOnlyCollection<Attempt> attempts)
    {
        var report = await Attempts.MakeAsync(await matrix.Value, attempts);
        output.WriteLine(report.ToString());
        Assert.True(report.Found.IsEmpty, report.ToString());
    }
}
