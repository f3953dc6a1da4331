namespace RpdBot.Teams;

/// <summary>Puts files where their readers have allowed it: the port to their OneDrive.</summary>
public interface IFileUploads
{
    /// <summary>Puts the file there.</summary>
    /// <returns>False when the place may not be written to, or did not take it.</returns>
    Task<bool> PutAsync(FilePlace place, ReadOnlyMemory<byte> bytes, CancellationToken cancellation);
}
