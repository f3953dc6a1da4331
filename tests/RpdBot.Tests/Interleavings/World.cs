namespace RpdBot.Tests.Interleavings;

/// <summary>All that outlives the actors: the store, the true time, and what stands in people's chats.</summary>
internal sealed class World(MemoryStore store, DateTimeOffset now)
{
    public MemoryStore Store => store;

    /// <summary>The true time.</summary>
    public DateTimeOffset Now { get; set; } = now;

    /// <summary>How often each message was sent.</summary>
    public SortedDictionary<string, int> Sent { get; } = new(StringComparer.Ordinal);

    /// <summary>How often each message may have been sent once more, since a sender vanished before it could say so.</summary>
    public SortedDictionary<string, int> Excused { get; } = new(StringComparer.Ordinal);

    /// <summary>What went wrong that nobody foresaw.</summary>
    public List<string> Log { get; } = [];

    /// <summary>A hash of it all.</summary>
    public ulong Content =>
        Hash64.Seed.Mix(Store.Content).Mix((ulong)Now.UtcTicks).Mix(Of(Sent)).Mix(Of(Excused)).Mix((ulong)Log.Count);

    public void Send(string what) => Sent[what] = Sent.GetValueOrDefault(what) + 1;

    public void Excuse(IEnumerable<string> sent)
    {
        foreach (var what in sent)
        {
            Excused[what] = Excused.GetValueOrDefault(what) + 1;
        }
    }

    private static ulong Of(SortedDictionary<string, int> counts) =>
        counts.Aggregate(Hash64.Seed, (hash, count) => hash.Mix(count.Key).Mix((ulong)count.Value));
}
