using System.Globalization;

namespace RpdBot.Benchmarks;

/// <summary>What several rounds measured.</summary>
public sealed record Spread(double Median, double Lowest, double Highest)
{
    public static Spread Of(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return new(ordered[ordered.Length / 2], ordered[0], ordered[^1]);
    }

    /// <summary>The median, and from where to where the rounds went.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Median:0} ({Lowest:0}–{Highest:0})");
}
