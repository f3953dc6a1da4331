namespace RpdBot.Tests.FakeTeams;

/// <summary>Which requests go wrong, and how; none unless told.</summary>
public sealed class Faults
{
    private readonly Lock _lock = new();
    private readonly List<Rule> _rules = [];

    /// <summary>The request with this number (from 0) goes wrong.</summary>
    public void At(int index, Fault fault) => When(request => request.Index == index, fault, times: 1);

    /// <summary>The next request goes wrong.</summary>
    public void Next(Fault fault) => When(_ => true, fault, times: 1);

    /// <summary>The next <paramref name="times"/> requests that fit go wrong.</summary>
    public void When(Func<RecordedRequest, bool> fits, Fault fault, int times = int.MaxValue)
    {
        lock (_lock)
        {
            _rules.Add(new Rule(fits, fault, times));
        }
    }

    /// <summary>Nothing goes wrong any more.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _rules.Clear();
        }
    }

    internal Fault? Take(RecordedRequest request)
    {
        lock (_lock)
        {
            var rule = _rules.FirstOrDefault(rule => rule.Left > 0 && rule.Fits(request));
            if (rule is not null)
            {
                rule.Left--;
            }

            return rule?.Fault;
        }
    }

    private sealed class Rule(Func<RecordedRequest, bool> fits, Fault fault, int times)
    {
        public Func<RecordedRequest, bool> Fits { get; } = fits;

        public Fault Fault { get; } = fault;

        public int Left { get; set; } = times;
    }
}
