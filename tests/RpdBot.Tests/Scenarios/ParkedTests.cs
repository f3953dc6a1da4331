using RpdBot.Tests.Tables;

namespace RpdBot.Tests.Scenarios;

/// <summary>What is held back for somebody who comes back at the very moment.</summary>
public sealed class ParkedTests
{
    [Fact]
    public async Task Notice_ParkedWhileItsReaderInstalls_IsBrought()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.RaiseToManagersAsync();
        var robin = partnership.Robin;
        robin.IsReachable = false;
        var before = robin.Cards.Count;
        var installs = InstallBeforeParking(partnership);
        await partnership.AnswerAsync(partnership.Tamsin, "Send it to the other manager");
        await partnership.QuietAsync();
        Assert.True(await installs.Task);

        await partnership.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Contains(
            robin.Cards.Skip(before),
            card => card.Text.Contains("set out the issue", StringComparison.Ordinal)
        );
    }

    /// <summary>Installs for Robin once it is noted that something waits for them, and before it is held back.</summary>
    private static TaskCompletionSource<bool> InstallBeforeParking(Partnership partnership)
    {
        var (noted, installs) = (false, new TaskCompletionSource<bool>());
        partnership.Store.Before = async request =>
        {
            if (noted && !installs.Task.IsCompleted)
            {
                installs.SetResult(true);
                await partnership.Robin.InstallAsync();
            }

            noted |=
                request is { Table: "People", Kind: TableRequestKind.Commit }
                && request.Partition.EndsWith(partnership.Robin.ObjectId, StringComparison.Ordinal)
                && !MarkedTurns.IsInside;
        };
        return installs;
    }
}
