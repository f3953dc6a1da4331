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
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, file.Name);
        await File.WriteAllBytesAsync(path, file.Bytes, cancellation);
        return new FormHandover.Kept(path);
    }
}
