namespace RpdBot.Tests.FailureMatrix;

/// <summary>What goes wrong in a turn, and everything that is asked in it.</summary>
internal sealed class Trouble(params IEnumerable<Fault> faults)
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, Loss> faults = faults.ToDictionary(fault => fault.At, fault => fault.Loss);
    private readonly List<Asked> asked = [];
    private bool isOver;

    /// <summary>Everything asked so far, in order.</summary>
    public IReadOnlyList<Asked> AskedSoFar
    {
        get
        {
            lock (gate)
            {
                return [.. asked];
            }
        }
    }

    /// <summary>How many of the faults have come up.</summary>
    public int Met { get; private set; }

    /// <summary>Called after something took effect.</summary>
    public Action<Asked>? Took { get; init; }

    /// <summary>Called when something went wrong, after it took effect if it did.</summary>
    public Action? Lost { get; init; }

    /// <summary>Nothing goes wrong from now on, and nothing is noted.</summary>
    public void End()
    {
        lock (gate)
        {
            isOver = true;
        }
    }

    /// <summary>Notes a request, and says what goes wrong with it.</summary>
    public Loss? Meet(Asked request)
    {
        lock (gate)
        {
            if (isOver)
            {
                return null;
            }

            asked.Add(request);
            if (!faults.TryGetValue(asked.Count, out var loss))
            {
                return null;
            }

            Met++;
            return loss;
        }
    }
}
