using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;

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
            if (happened is TaskAnswered { Done: var done })
            {
                Add($"{done.Occurrence.Task}/{done.Outcome}");
                Add(done.OnBehalf ? "on behalf" : "oneself");
            }
        }
    }

    /// <summary>The ways out of a task that nobody ever took, as <c>task/outcome</c>.</summary>
    public IEnumerable<string> Untaken(Procedure procedure) =>
        procedure
            .Tasks.SelectMany(task => task.Outcomes.Select(outcome => $"{task.Id}/{outcome.Id}"))
            .Append("on behalf")
            .Where(way => !_counts.ContainsKey(way));

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

    private void Add(Type kind) => Add(kind.Name);

    private void Add(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;
}
