namespace RpdBot.People;

/// <summary>The settings files are not in order; the message names every fault, so that one look mends them all.</summary>
public sealed class ConfigurationFaultsException(IReadOnlyList<ConfigurationFault> faults)
    : Exception($"The bot cannot start: {faults.Count} to mend in its settings.\n{string.Join('\n', faults)}")
{
    /// <summary>The faults, file by file.</summary>
    public IReadOnlyList<ConfigurationFault> Faults { get; } = faults;
}
