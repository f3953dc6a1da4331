using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Brings a printed form to somebody.</summary>
public interface IFormDelivery
{
    /// <summary>Hands the file over, or asks the person first whether they take it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="chat">The person's own chat with the bot.</param>
    /// <param name="cancellation">To give up.</param>
    Task<FormHandover> HandAsync(FormFile file, ConversationReference chat, CancellationToken cancellation);
}

/// <summary>What became of a file.</summary>
public abstract record FormHandover
{
    private FormHandover() { }

    /// <summary>It lies on this machine.</summary>
    /// <param name="Path">Where, as somebody at the machine finds it.</param>
    public sealed record Kept(string Path) : FormHandover;

    /// <summary>The person was asked, in their chat, whether they take it.</summary>
    public sealed record Offered : FormHandover;

    /// <summary>It could not be handed over now.</summary>
    public sealed record Failed : FormHandover;
}
