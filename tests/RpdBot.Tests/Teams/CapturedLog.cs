using Microsoft.Extensions.Logging;

namespace RpdBot.Tests.Teams;

/// <summary>Everything that is logged, at every level, as one text.</summary>
public sealed class CapturedLog : ILoggerProvider, ILogger
{
    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];

    /// <summary>What was logged so far, with scopes and exceptions.</summary>
    public string Text
    {
        get
        {
            lock (_lock)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Add($"scope {state}");
        return null;
    }

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Add($"{logLevel} {eventId.Id} {formatter(state, exception)} {Members(state)} {exception}");

    public void Dispose() { }

    private static string Members<TState>(TState state) =>
        state is IEnumerable<KeyValuePair<string, object?>> members ? string.Join(' ', members) : "";

    private void Add(string line)
    {
        lock (_lock)
        {
            _lines.Add(line);
        }
    }
}
