using RpdBot.Tables;
using RpdBot.Tests.Tables;

namespace RpdBot.Tests.Wakeups;

public sealed class WakeupBookTests : IDisposable
{
    private readonly WakeupRoom room = new();

    public void Dispose() => room.Dispose();

    [Fact]
    public async Task Schedule_OfSeveralMoments_IsOneCommitAndATicketEach()
    {
        var start = WakeupRoom.Start;
        var tickets = await room.Book.ScheduleAsync(
            "case|1",
            [start.AddMinutes(9), start.AddMinutes(5), start.AddMinutes(9)],
            "w",
            default
        );

        Assert.Equal(1, room.Tables.Commits);
        Assert.Equal([start.AddMinutes(5), start.AddMinutes(9)], tickets.Select(ticket => ticket.Moment));
        Assert.Equal(["5|case|1|w", "9|case|1|w"], await room.StandingAsync());
    }

    [Fact]
    public async Task Schedule_OfNoMoment_AsksNothingOfTheStore()
    {
        Assert.Empty(await room.Book.ScheduleAsync("case|1", [], "w", default));
        Assert.Empty(room.Tables.Requests);
    }

    [Fact]
    public async Task Schedule_AfterAnAnswerWasLost_WritesTheSameRowsAgain()
    {
        room.Tables.FailRequest(1, FaultMoment.After);
        await Assert.ThrowsAsync<StoreException>(() => room.ScheduleAsync("case|1", 5));
        await room.ScheduleAsync("case|1", 5);
        Assert.Equal(["5|case|1|w"], await room.StandingAsync());
    }

    [Fact]
    public async Task Cancel_OfATicket_LeavesOthersRowsAtTheSameMoment()
    {
        var ticket = await room.ScheduleAsync("case|1", 5, "w1");
        await room.ScheduleAsync("case|1", 5, "w2");
        await room.ScheduleAsync("case|2", 5, "w1");
        await room.Book.CancelAsync(ticket, default);
        Assert.Equal(["5|case|1|w2", "5|case|2|w1"], await room.StandingAsync());
    }

    [Fact]
    public async Task Cancel_OfSeveralOfWhichOneIsGone_TakesBackTheRest()
    {
        var start = WakeupRoom.Start;
        var moments = Enumerable.Range(1, 5).Select(minute => start.AddMinutes(minute)).ToArray();
        var tickets = await room.Book.ScheduleAsync("case|1", moments, "w", default);
        var other = await room.ScheduleAsync("case|2", 7);
        await room.Book.CancelAsync(tickets[2], default);

        await room.Book.CancelAsync([.. tickets, other], default);
        Assert.Empty(await room.StandingAsync());
    }

    [Fact]
    public async Task Cancel_OfARowWrittenAgainSince_LeavesIt()
    {
        var ticket = await room.ScheduleAsync("case|1", 5);
        await room.ScheduleAsync("case|1", 5);
        await room.Book.CancelAsync(ticket, default);
        Assert.Equal(["5|case|1|w"], await room.StandingAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a|b")]
    [InlineData("sweep")]
    public async Task WriteId_ThatIsAmbiguousOrTheSweeps_IsRefused(string writeId)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => room.ScheduleAsync("case|1", 5, writeId));
    }
}
