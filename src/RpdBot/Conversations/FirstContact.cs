using RpdBot.Casework;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>Somebody's first contact: what was brought to their e-mail address in vain is theirs from now on.</summary>
/// <remarks>The address is the directory's or the roster's word, never a card's: whoever could type it would read the case.</remarks>
public sealed class FirstContact(Contacts contacts, IConnector connector, Waiting waiting)
{
    /// <summary>Gets to know the person by their addresses, and brings what waits for them under these.</summary>
    public async Task MeetAsync(Turn turn, CancellationToken cancellation)
    {
        foreach (var address in await AddressesAsync(turn, cancellation))
        {
            await contacts.IntroduceAsync(turn.Person, address, cancellation);
            await waiting.ShowHeldBackAsync(turn, Contacts.AtAddress(address), cancellation);
        }
    }

    private async Task<IEnumerable<string>> AddressesAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Person.Email is { Length: > 0 } email)
        {
            return [email];
        }

        return
            turn.Activity.From?.Id is { Length: > 0 } id
            && await connector.GetMemberAsync(turn.Conversation, id, cancellation)
                is MemberResult.Found { Member: var member }
            && IsThem(member, turn)
            ? new[] { member.Email, member.UserPrincipalName }
                .OfType<string>()
                .Where(address => address.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
            : [];
    }

    private static bool IsThem(TeamsChannelAccount member, Turn turn) =>
        string.Equals(member.AadObjectId, turn.Person.Entra?.ObjectId, StringComparison.OrdinalIgnoreCase);
}
