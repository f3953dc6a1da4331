namespace RpdBot.Tables.Sqlite;

/// <summary>Keeps every other process from the store's folder, for as long as this one lives.</summary>
/// <remarks>
/// The operating system holds the lock for the open file, so it ends with the process, however that ends. The file
/// itself stays: to delete it would let a third process lock a new file beside the second.
/// </remarks>
internal sealed class StoreLock : IDisposable
{
    private const int HeldOnLinux = 11; // EWOULDBLOCK
    private const int HeldOnMac = 35; // EWOULDBLOCK
    private const int HeldOnWindows = unchecked((int)0x80070020); // ERROR_SHARING_VIOLATION

    private readonly FileStream file;

    private StoreLock(FileStream file) => this.file = file;

    /// <summary>Makes the folder when it is missing, and takes the lock.</summary>
    /// <exception cref="StorageStartException">The folder cannot be written to, or another process has the lock.</exception>
    public static StoreLock Take(string folder)
    {
        try
        {
            MakeFolder(folder);
            var path = Path.Combine(folder, "rpdbot.lock");
            return new StoreLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException held) when (held.HResult is HeldOnLinux or HeldOnMac or HeldOnWindows)
        {
            throw new StorageStartException(
                $"The store in '{folder}' is in use by another process, and it can serve only one.",
                held
            );
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StorageStartException(
                $"The store's folder '{folder}' cannot be written to; set Storage:Folder to one that can.",
                refused
            );
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            // What the rows hold is nobody else's business on the machine.
            const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Directory.CreateDirectory(folder, owner);
        }
    }
}
