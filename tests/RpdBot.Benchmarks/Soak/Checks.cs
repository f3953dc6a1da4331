namespace RpdBot.Benchmarks.Soak;

/// <summary>What was checked, and what did not hold.</summary>
internal sealed class Checks
{
    private const int Shown = 40;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _broken = [];

    /// <summary>One thing that must hold.</summary>
    public void That(string invariant, bool holds, Func<string> what)
    {
        _counts[invariant] = _counts.GetValueOrDefault(invariant) + 1;
        if (!holds)
        {
            _broken.Add($"{invariant}: {what()}");
        }
    }

    /// <summary>Prints how often each was checked, and what is broken.</summary>
    /// <returns>Whether something is.</returns>
    public bool Report()
    {
        foreach (var (invariant, count) in _counts)
        {
            Console.WriteLine($"checked {count, 7:N0} times: {invariant}");
        }

        _broken.Take(Shown).ToList().ForEach(broken => Console.WriteLine($"BROKEN {broken}"));
        Console.WriteLine($"{_counts.Values.Sum():N0} checks, {_broken.Count:N0} broken");
        return _broken.Count > 0;
    }
}
