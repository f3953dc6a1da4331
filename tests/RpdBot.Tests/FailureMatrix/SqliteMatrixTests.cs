using Xunit.Abstractions;

namespace RpdBot.Tests.FailureMatrix;

public sealed class SqliteMatrixTests(ITestOutputHelper output) : MatrixTests(output, Played)
{
    /// <summary>The scenario, played once for all tests.</summary>
    internal static Lazy<Task<Matrix>> Played { get; } =
        new(() => Task.Run(() => Matrix.RehearseAsync(new SqliteBackend())));
}
