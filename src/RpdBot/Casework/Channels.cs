using RpdBot.People;
using RpdBot.Tables;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Remembers the channel in which each partnership's business unit works.</summary>
public sealed class Channels(ITables tables, Partnerships partnerships)
{
    private const string Partition = "channels";

    private readonly ITable people = tables.Open("People");

    /// <summary>The channel of the business unit that watches over this case; null while none has been set.</summary>
    public async Task<ConversationReference?> OfAsync(StoredCase stored, CancellationToken cancellation) =>
        partnerships.Following(stored.Procedure, stored.Case.Partnership) is { } partnership
            ? await OfAsync(partnership, cancellation)
            : null;

    /// <summary>The partnership whose business unit works in this channel; null when none does.</summary>
    public async Task<Partnership?> InAsync(ConversationReference channel, CancellationToken cancellation)
    {
        foreach (var partnership in partnerships.All)
        {
            if (await OfAsync(partnership, cancellation) is { } set && IsSame(set, channel))
            {
                return partnership;
            }
        }

        return null;
    }

    /// <summary>Whether both are the same channel.</summary>
    public static bool IsSame(ConversationReference one, ConversationReference other) =>
        one.Conversation.Id == other.Conversation.Id && one.Conversation.TenantId == other.Conversation.TenantId;

    /// <summary>The channel of a partnership's business unit; null while none has been set.</summary>
    public async Task<ConversationReference?> OfAsync(Partnership partnership, CancellationToken cancellation) =>
        await people.GetAsync(Partition, partnership.Id, cancellation) is { } row
            ? CaseJson.Read<ConversationReference>(row.Values.Text("reference"))
            : null;

    /// <summary>From now on the partnership's business unit works in this channel.</summary>
    public Task SetAsync(Partnership partnership, ConversationReference channel, CancellationToken cancellation) =>
        people.UpsertAsync(
            Partition,
            [new(partnership.Id, RowValues.Empty.With("reference", CaseJson.Write(channel)))],
            cancellation
        );
}
