using FsCheck;
using FsCheck.Fluent;
using RpdBot.Cases;
using Xunit.Abstractions;

namespace RpdBot.Tests.Cases;

/// <summary>What holds of any story, whoever does whatever to a case.</summary>
/// <remarks>
/// The decider never throws; the same command again changes nothing more; the events make the case and survive being
/// stored; a task has at most one open opening, an agreed action one, and a closed case none but what stands beside it;
/// nobody stands on both sides; time that has been looked at does not come again; whoever has no part learns of nothing;
/// no end gives way to another unless the case was opened again; the case keeps no holder of an office. Every outcome of
/// every task comes about, and answers on behalf of others.
/// </remarks>
public sealed class CaseProperties(ITestOutputHelper output)
{
    private const ulong Seed = 20261206;
    private const ulong Gamma = 23; // FsCheck wants it odd
    private const int Stories = 900;

    [Fact]
    public void Case_ThroughAnyStory_StaysSound()
    {
        output.WriteLine($"seed {Seed}, {Gamma}");
        var tally = new Tally();
        var config = Config.QuickThrowOnFailure.WithReplay(Seed, Gamma).WithMaxTest(Stories);

        Prop.ForAll(Move.Stories, moves => new RandomStory(tally).Play(moves)).Check(config);

        output.WriteLine(tally.ToString());
        Assert.Empty(tally.Missing(typeof(CaseEvent)));
        Assert.Empty(tally.Missing(typeof(Refusal)));
        Assert.Empty(tally.Untaken(Somerset.Rules));
    }
}
