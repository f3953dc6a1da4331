using Xunit.Abstractions;

namespace RpdBot.Tests.FailureMatrix;

public sealed class AzureMatrixTests(ITestOutputHelper output) : MatrixTests(output, Played)
{
    private static readonly Lazy<Task<Matrix>> Played = new(() =>
        Task.Run(() => Matrix.RehearseAsync(new AzureBackend()))
    );

    /// <remarks>
    /// What Teams does not take or answer meets no store: it is tried on the other one, and here only on demand.
    /// </remarks>
    private protected override bool IsTried(Matrix played, Attempt attempt) =>
        attempt.Faults[0][0] is { Loss: Loss.Crash }
        || played.Rehearsals[attempt.First].Asked[attempt.Faults[0][0].At - 1].Place != Place.Teams;
}
