using System.Collections.Immutable;

namespace RpdBot.Procedures.Check;

/// <summary>Definitions cannot be used; the message lists every fault of every file, so that one look is enough.</summary>
public sealed class ProcedureFaultsException : Exception
{
    internal ProcedureFaultsException(ImmutableArray<ProcedureFault> faults)
        : base(
            "The procedures cannot be used as they are defined."
                + string.Concat(faults.Select(fault => $"{Environment.NewLine}- {fault}"))
        ) => Faults = faults;

    /// <summary>Every fault; each path begins with the file's name.</summary>
    public ImmutableArray<ProcedureFault> Faults { get; }
}
