using System.Globalization;
using RpdBot.Cases;

namespace RpdBot.Tests.Cases;

/// <summary>How often each kind of event, and of refusal, came about.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Count(Decision decision)
    {
        Add(decision.GetType());
        if (decision is Decision.Refused refused)
        {
            Add(refused.Refusal.GetType());
        }

        foreach (var happened in decision is Decision.Happened made ? made.Events : [])
        {
            Add(happened.GetType());
        }
    }

    /// <summary>The kinds below this one that never came about.</summary>
    public IEnumerable<string> Missing(Type family) =>
        family
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(family))
            .Select(type => type.Name)
            .Where(name => !_counts.ContainsKey(name));

    public override string ToString() =>
        string.Join(
            Environment.NewLine,
            _counts.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Value, 7} {entry.Key}"))
        );

    private void Add(Type kind) => _counts[kind.Name] = _counts.GetValueOrDefault(kind.Name) + 1;
}
