using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tests.Tables;

namespace RpdBot.Tests.Casework;

public sealed class RegisterBookTests : IDisposable
{
    private static readonly Partnership Demo = Named("demo");

    private readonly TemporaryTables _tables = new();
    private readonly RegisterBook _register;

    public RegisterBookTests() => _register = new RegisterBook(_tables);

    public void Dispose() => _tables.Dispose();

    [Theory]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    public async Task Write_OfAnOlderRevision_ChangesNothing(int first, int second)
    {
        await _register.WriteAsync(Demo, Entry(first, stage: "3"), default);
        await _register.WriteAsync(Demo, Entry(second, stage: "2"), default);

        Assert.Equal("3", Assert.Single(await _register.OpenAsync(Demo, default)).Stage);
    }

    [Fact]
    public async Task Write_OfANewerRevision_TakesItsPlace()
    {
        await _register.WriteAsync(Demo, Entry(1, stage: "2"), default);
        await _register.WriteAsync(Demo, Entry(2, stage: "3"), default);

        Assert.Equal("3", Assert.Single(await _register.OpenAsync(Demo, default)).Stage);
    }

    [Fact]
    public async Task Write_OfAClosedCase_MovesItToItsLondonYear()
    {
        var newYear = new DateTimeOffset(2026, 12, 31, 23, 59, 0, TimeSpan.Zero);
        await _register.WriteAsync(Demo, Entry(1), default);
        await _register.WriteAsync(Demo, Entry(2, closed: newYear), default);

        Assert.Empty(await _register.OpenAsync(Demo, default));
        Assert.Equal(2, Assert.Single(await _register.ClosedAsync(Demo, 2026, default)).Revision);
        Assert.Empty(await _register.ClosedAsync(Demo, 2027, default));
    }

    [Fact]
    public async Task Write_ThatComesLateToAClosedCase_DoesNotOpenItAgain()
    {
        await _register.WriteAsync(Demo, Entry(5, closed: new(2026, 6, 4, 9, 0, 0, TimeSpan.Zero)), default);
        await _register.WriteAsync(Demo, Entry(4), default);

        Assert.Empty(await _register.OpenAsync(Demo, default));
    }

    [Fact]
    public async Task Write_OfAClosedCaseWithSomethingLeftToDo_KeepsItAmongTheOpenUntilItIsDone()
    {
        var entry = Entry(2, closed: new(2026, 6, 4, 9, 0, 0, TimeSpan.Zero));
        var review = new RegisterTask
        {
            Task = "review",
            Title = "Review the form",
            Opened = entry.RaisedAt,
            Due = entry.RaisedAt.AddDays(28),
        };
        await _register.WriteAsync(Demo, entry with { Waiting = [review] }, default);
        Assert.Single(await _register.OpenAsync(Demo, default));
        await _register.WriteAsync(Demo, entry with { Revision = 3 }, default);

        Assert.Empty(await _register.OpenAsync(Demo, default));
        Assert.Equal(3, Assert.Single(await _register.ClosedAsync(Demo, 2026, default)).Revision);
    }

    [Fact]
    public async Task Write_OfAClosedCaseWithAQuestionThatNobodyHasToAnswer_IsOver()
    {
        var entry = Entry(2, closed: new(2026, 6, 4, 9, 0, 0, TimeSpan.Zero));
        var question = new RegisterTask
        {
            Task = "what-changed",
            Title = "Say what changed for the child",
            Opened = entry.RaisedAt,
            Beside = true,
        };
        await _register.WriteAsync(Demo, entry with { Waiting = [question] }, default);

        Assert.Empty(await _register.OpenAsync(Demo, default));
        Assert.Single(await _register.ClosedAsync(Demo, 2026, default));
    }

    [Fact]
    public async Task Register_OfAnotherPartnership_IsNotRead()
    {
        await _register.WriteAsync(Named("other"), Entry(1), default);

        Assert.Empty(await _register.OpenAsync(Demo, default));
    }

    private static RegisterEntry Entry(int revision, string stage = "1", DateTimeOffset? closed = null) =>
        new()
        {
            Reference = CaseReference.Of(2026, 123),
            Revision = revision,
            Stage = stage,
            RaisedAt = new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero),
            End = closed is null ? null : End.Resolved,
            ClosedAt = closed,
        };

    private static Partnership Named(string id) =>
        new()
        {
            Id = id,
            Name = "Safeguarding Partnership",
            Procedure = "somerset",
            Agencies = [],
            BusinessUnit = new Collective([], Group: null),
            Executive = new Collective([], Group: null),
        };
}
