using System.Collections.Concurrent;
using RpdBot.Cases;

namespace RpdBot.Casework;

/// <summary>The cases that cannot be read, as far as this process has met them: each is reported once, and counted.</summary>
public sealed class SetAside(ILogger<SetAside> log)
{
    private readonly ConcurrentDictionary<CaseReference, bool> cases = new();

    /// <summary>How many there are.</summary>
    public int Count => cases.Count;

    /// <summary>The case could not be read.</summary>
    public void Note(UnreadableCaseException fault)
    {
        if (cases.TryAdd(fault.Reference, true))
        {
            CaseworkLog.SetAside(log, fault.Reference.Value, Kind(fault));
        }
    }

    /// <summary>The case could be read.</summary>
    public void Forget(CaseReference reference) => cases.TryRemove(reference, out _);

    /// <summary>What sort of fault it is: a message of a parser may quote what people wrote.</summary>
    private static string Kind(UnreadableCaseException fault) =>
        fault.InnerException is InvalidDataException plain
            ? plain.Message
            : fault.InnerException?.GetType().Name ?? "?";
}
