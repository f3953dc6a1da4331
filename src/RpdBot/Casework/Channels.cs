using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tables;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Remembers the channel in which each partnership's business unit works.</summary>
public sealed class Channels(ITables tables, Partnerships partnerships)
{
    private const string Partition = "channels";

    private readonly ITable people = tables.Open("People");

    /// <summary>The channel of the business unit that watches over this procedure; null while none has been set.</summary>
    public async Task<ConversationReference?> OfAsync(Procedure procedure, CancellationToken cancellation) =>
        partnerships.Following(procedure) is { } partnership ? await OfAsync(partnership, cancellation) : null;

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
