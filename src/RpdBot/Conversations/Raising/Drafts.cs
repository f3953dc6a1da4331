using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Tables;

namespace RpdBot.Conversations.Raising;

/// <summary>The drafts of each person.</summary>
public sealed class Drafts(ITables tables)
{
    private const int IdLength = 32;
    private const string Prefix = "draft|";
    private readonly ITable people = tables.Open("People");

    /// <summary>Whether the text can be the id of a draft: a hash, as casework writes it.</summary>
    public static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);

    /// <summary>The draft, or null when the person has none of that id.</summary>
    public async Task<StoredDraft?> FindAsync(Person person, string id, CancellationToken cancellation) =>
        IsId(id) && await people.GetAsync(PersonKey.Of(person), Prefix + id, cancellation) is { } row
            ? Read(row)
            : null;

    /// <summary>Every draft of the person that has not become a case.</summary>
    public async Task<IReadOnlyList<Draft>> AllAsync(Person person, CancellationToken cancellation)
    {
        var drafts = new List<Draft>();
        await foreach (var row in people.ReadAllAsync(RowRange.Prefix(PersonKey.Of(person), Prefix), cancellation))
        {
            if (Read(row).Draft is { Raised: false } draft)
            {
                drafts.Add(draft);
            }
        }

        return drafts;
    }

    /// <summary>Keeps a new draft, unless it is there already.</summary>
    public async Task AddAsync(Person person, Draft draft, CancellationToken cancellation)
    {
        var insert = new RowChange.Insert(Prefix + draft.Id, Values(draft));
        if (!await CommitAsync(person, insert, cancellation) && await FindAsync(person, draft.Id, cancellation) is null)
        {
            await CommitAsync(person, insert, cancellation); // What was there has been taken away meanwhile.
        }
    }

    /// <summary>Keeps a draft as it is now. False when it was changed in the meantime.</summary>
    public Task<bool> SaveAsync(Person person, Draft draft, string etag, CancellationToken cancellation) =>
        CommitAsync(person, new RowChange.Replace(Prefix + draft.Id, Values(draft), etag), cancellation);

    /// <summary>Takes the draft away. False when it was changed in the meantime.</summary>
    public Task<bool> DeleteAsync(Person person, StoredDraft stored, CancellationToken cancellation) =>
        CommitAsync(person, new RowChange.Delete(Prefix + stored.Draft.Id, stored.ETag), cancellation);

    private async Task<bool> CommitAsync(Person person, RowChange change, CancellationToken cancellation) =>
        await people.CommitAsync(PersonKey.Of(person), [change], cancellation) is CommitResult.Committed;

    private static RowValues Values(Draft draft) => RowValues.Empty.With("draft", CaseJson.Write(draft));

    private static StoredDraft Read(Row row) => new(CaseJson.Read<Draft>(row.Values.Text("draft")), row.ETag);
}

/// <summary>A draft as it was read.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="ETag">Which writing of it this is.</param>
public sealed record StoredDraft(Draft Draft, string ETag);
