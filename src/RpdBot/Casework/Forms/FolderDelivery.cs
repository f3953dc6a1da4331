using Microsoft.Extensions.Options;
using RpdBot.Tables;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Leaves forms in a folder beside the store: for a run on one's own machine, where there is no OneDrive.</summary>
public sealed class FolderDelivery(IOptions<StorageOptions> storage) : IFormDelivery
{
    /// <summary>The folder's name.</summary>
    public const string Folder = "forms";

    /// <inheritdoc/>
    public async Task<FormHandover> HandAsync(FormFile file, ConversationReference chat, CancellationToken cancellation)
    {
        var folder = Path.Combine(storage.Value.Folder, Folder);
        var path = Path.Combine(folder, file.Name);
        try
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(path, file.Bytes, cancellation);
            return new FormHandover.Kept(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Such as a file that is open in a program which lets nobody else write to it.
            return new FormHandover.Failed();
        }
    }
}
