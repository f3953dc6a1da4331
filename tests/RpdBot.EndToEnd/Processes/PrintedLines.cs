namespace RpdBot.EndToEnd.Processes;

/// <summary>The lines that a process printed, and those who wait for one.</summary>
internal sealed class PrintedLines
{
    private const int Kept = 200;
    private readonly Lock _gate = new();
    private readonly Queue<string> _lines = new();
    private readonly List<(string Text, TaskCompletionSource<string> Seen)> _waiting = [];

    public void Add(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_gate)
        {
            _lines.Enqueue(line);
            if (_lines.Count > Kept)
            {
                _ = _lines.Dequeue();
            }

            foreach (var (_, seen) in _waiting.Where(wait => line.Contains(wait.Text, StringComparison.Ordinal)))
            {
                _ = seen.TrySetResult(line);
            }
        }
    }

    public Task<string> WaitForAsync(string text)
    {
        lock (_gate)
        {
            if (_lines.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } already)
            {
                return Task.FromResult(already);
            }

            var seen = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((text, seen));
            return seen.Task;
        }
    }

    public override string ToString()
    {
        lock (_gate)
        {
            return string.Join('\n', _lines);
        }
    }
}
