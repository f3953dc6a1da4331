using System.Text.Json;
using RpdBot.Tables;
using RpdBot.Tables.Azure;
using RpdBot.Tests.FakeAzure;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Azure Table Storage, as far as it can be had in memory; what goes wrong does so under the bot's own client.</summary>
internal sealed class AzureBackend : IBackend
{
    private const long WritingsOfAPlay = 1_000_000;
    private static long plays;

    public string Name => "Azure";

    public IPlayStore Begin(object? kept) => new Play((FakeAzureState?)kept);

    /// <remarks>
    /// The client asks again whatever was lost on the way, and what says that it was not done: a read then has its
    /// answer, and a commit is made by the second request. Where the first has taken effect, the second is refused.
    /// </remarks>
    public Loss? Like(Loss loss, Asked asked) =>
        (loss, asked) switch
        {
            (Loss.Crash, _) => Loss.Crash,
            (_, { Place: Place.Caller }) => loss == Loss.Answer ? loss : null,
            (Loss.Refused, { IsWrite: false }) => null,
            (Loss.Refused, _) => loss,
            (_, { IsWrite: false }) => Loss.Busy,
            (Loss.Busy, _) => Loss.Request,
            (Loss.ErrorAfter, _) => Loss.Answer,
            _ => loss,
        };

    private sealed class Play : IPlayStore
    {
        private readonly FakeAzureServer server;
        private readonly List<AzureTables> opened = [];

        public Play(FakeAzureState? kept)
        {
            server = new FakeAzureServer { FirstWriting = Interlocked.Increment(ref plays) * WritingsOfAPlay };
            if (kept is not null)
            {
                server.Restore(kept);
            }
        }

        public ITables Connect(Wire wire, TimeProvider clock)
        {
            var tables = server.OpenTables(new WiredAzure(server, wire), retries: 4, patience: TimeSpan.FromMinutes(1));
            opened.Add(tables);
            return tables;
        }

        public object Keep() => server.Snapshot();

        public StoredRows Rows() =>
            new(
                server
                    .Snapshot()
                    .Tables.SelectMany(table =>
                        table.Value.Select(row => new StoredRow(
                            table.Key,
                            row.Key.Partition,
                            row.Key.Row,
                            () => Read(row.Key, row.Value)
                        ))
                    )
            );

        public void Dispose() => opened.ForEach(tables => tables.Dispose());

        private static Row Read(FakeKey key, FakeEntity entity)
        {
            using var document = JsonDocument.Parse(FakeEntityWriter.Write(key, entity, table: null));
            return EntityJson.Read(document.RootElement);
        }
    }
}
