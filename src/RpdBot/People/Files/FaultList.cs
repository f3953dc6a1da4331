namespace RpdBot.People.Files;

/// <summary>The faults found so far in the settings files.</summary>
internal sealed class FaultList
{
    private readonly List<ConfigurationFault> _found = [];

    public void Add(string file, string path, string sentence) => _found.Add(new(file, path, sentence));

    /// <summary>Ends the start when anything was found.</summary>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            throw new ConfigurationFaultsException(_found);
        }
    }
}
