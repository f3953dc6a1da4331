using RpdBot.Tables;
using RpdBot.Tests.Casework;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Benchmarks.Turns;

/// <summary>Makes the store on which turns are measured, and the trace of one turn.</summary>
internal static class TurnStore
{
    private const string People = "People";
    private const string FakeTenant = "11111111-1111-1111-1111-111111111111";
    private static readonly (string, string?)[] Response =
    [
        ("s2-response", "We will visit on Friday."),
        ("on-record", "yes"),
    ];

    /// <summary>A store with that many cases which a manager is to answer, each another manager; and one answered before.</summary>
    public static async Task<Trace> MakeAsync(string folder, int count)
    {
        await using var stage = await Stage.StartAsync(folder);
        var original = await stage.RaiseToOtherManagerAsync();
        var copies = await stage.CopiesOfAsync(original);
        await stage.ClickAsync(stage.Imani, "We have a proposal");
        var form = stage.Imani.Cards.Last(card => card.Offers("answer"));
        var click = stage.Imani.Click(form, "answer", Response).ToJsonString();
        var all = Enumerable.Range(0, count).Select(number => TurnCopies.Of(original.Value, number)).ToList();
        await copies.MakeAsync(all);
        await IntroduceAsync(stage.Store, all);

        stage.Store.Begin();
        var answer = await stage.Teams.DeliverRawAsync(click);
        await stage.QuietAsync();
        return new Trace(original.Value, stage.Store.End(), click, Body(answer));
    }

    /// <summary>The managers of the copies have a chat, as the one who is copied has.</summary>
    private static async Task IntroduceAsync(TracingTables tables, IEnumerable<Renaming> copies)
    {
        var people = tables.Open(People);
        var partition = $"{FakeTenant}+{TurnCopies.Manager}";
        var rows = await people.ReadAllAsync(RowRange.All(partition)).ToListAsync();
        var chat = rows.First(row => row.Key == "conversation");
        foreach (var together in copies.Take(TurnCopies.Managers).Chunk(TurnCopies.Managers))
        {
            await Task.WhenAll(
                together.Select(copy =>
                    people.CommitAsync(copy.Of(partition), [copy.Insert(chat)], CancellationToken.None)
                )
            );
        }
    }

    private static string Body(BotAnswer answer) =>
        answer is { Status: 200, Card: not null }
            ? answer.Text
            : throw new InvalidOperationException(
                $"The turn that was to be measured was answered {answer.Status}: {answer.Text}"
            );
}
