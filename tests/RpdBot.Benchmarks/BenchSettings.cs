namespace RpdBot.Benchmarks;

/// <summary>How the bot is set for a measurement.</summary>
public static class BenchSettings
{
    /// <summary>On a store in this folder, on a free port; what is committed has reached the disk.</summary>
    public static string[] On(string folder) =>
        [
            "--environment=Development",
            "--urls=http://127.0.0.1:0",
            $"--Storage:Folder={folder}",
            "--Storage:Durability=PowerLoss",
            "--Sweeper:Interval=00:10:00",
            "--Casework:QueueLength=100000",
            "--Teams:RequestsPerMinute=1000000",
            "--Teams:LimitsSends=false", // else the connector's limits would be measured
            "--Logging:LogLevel:Default=Warning",
        ];
}
