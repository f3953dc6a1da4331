using System.Globalization;
using System.Runtime.InteropServices;

namespace RpdBot.Benchmarks;

/// <summary>What figures were measured on, as far as it matters for them.</summary>
public static class Machine
{
    /// <summary>Processor, cores, memory, system and runtime; no names of hosts or folders.</summary>
    public static string Description =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores ({Model()}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GB, {RuntimeInformation.OSDescription.Split(' ')[0]}, {RuntimeInformation.FrameworkDescription}"
        );

    /// <summary>How many processes wanted a core in the last minute; figures taken under a high load say less.</summary>
    public static string Load => Line("/proc/loadavg")?.Split(' ')[0] ?? "unknown";

    private static string Model() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo")
                .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
                ?.Split(": ")[^1]
                ?? "unknown"
            : "unknown";

    private static string? Line(string file) => File.Exists(file) ? File.ReadLines(file).FirstOrDefault() : null;
}
