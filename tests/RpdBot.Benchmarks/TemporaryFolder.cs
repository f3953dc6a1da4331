namespace RpdBot.Benchmarks;

/// <summary>A folder that is gone when it is no longer needed.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("rpdbot-bench-").FullName;

    /// <summary>A place inside.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
