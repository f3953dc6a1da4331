using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Offers forms in the person's own chat: Teams asks them, and they lie in their OneDrive then.</summary>
public sealed class ChatDelivery(IConnector connector) : IFormDelivery
{
    /// <summary>In an offer: the case.</summary>
    public const string Case = "case";

    /// <summary>In an offer: which of its forms.</summary>
    public const string Form = "form";

    private const string Description = "It shows the case as it stands now. It goes into your own OneDrive.";

    /// <inheritdoc/>
    public async Task<FormHandover> HandAsync(FormFile file, ConversationReference chat, CancellationToken cancellation)
    {
        var context = new Dictionary<string, string> { [Case] = file.Reference.ToString(), [Form] = file.Key };
        var offer = FileCards.Offer(file.Name, Description, file.Bytes.Length, context);
        return await connector.SendAsync(chat, offer, cancellation) is SendResult.Sent
            ? new FormHandover.Offered()
            : new FormHandover.Failed();
    }
}
