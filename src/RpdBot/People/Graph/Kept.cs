namespace RpdBot.People.Graph;

/// <summary>Answers that are kept for a while, so many at most.</summary>
internal sealed class Kept<T>(TimeSpan life, TimeProvider time)
{
    private const int Most = 2_000;

    private readonly Dictionary<string, (T Answer, DateTimeOffset Until)> _kept = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>The answer kept under this key, or a new one, which is kept when it is definite.</summary>
    public async Task<T> GetAsync(string key, Func<Task<T>> ask, Func<T, bool> isDefinite)
    {
        lock (_gate)
        {
            if (_kept.TryGetValue(key, out var kept) && time.GetUtcNow() < kept.Until)
            {
                return kept.Answer;
            }
        }

        var answer = await ask();
        if (isDefinite(answer))
        {
            Keep(key, answer);
        }

        return answer;
    }

    private void Keep(string key, T answer)
    {
        lock (_gate)
        {
            if (_kept.Count >= Most)
            {
                MakeRoom();
            }

            _kept[key] = (answer, time.GetUtcNow() + life);
        }
    }

    /// <summary>What is over goes; when nothing is, the older half.</summary>
    private void MakeRoom()
    {
        var now = time.GetUtcNow();
        var over = _kept.Where(one => one.Value.Until <= now).Select(one => one.Key).ToList();
        var oldest = _kept.OrderBy(one => one.Value.Until).Take(Most / 2).Select(one => one.Key);
        foreach (var key in over.Count > 0 ? over : [.. oldest])
        {
            _kept.Remove(key);
        }
    }
}
