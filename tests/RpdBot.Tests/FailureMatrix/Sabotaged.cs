using RpdBot.Tables;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>A backend whose stores are sabotaged.</summary>
internal sealed class Sabotaged(IBackend inner, Func<TimeProvider, Func<string, RowChange, bool>> isLeftOut) : IBackend
{
    public string Name => $"sabotaged {inner.Name}";

    public IPlayStore Begin(object? kept) => new Play(inner.Begin(kept), isLeftOut);

    public Loss? Like(Loss loss, Asked asked) => inner.Like(loss, asked);

    private sealed class Play(IPlayStore inner, Func<TimeProvider, Func<string, RowChange, bool>> isLeftOut)
        : IPlayStore
    {
        public ITables Connect(Wire wire, TimeProvider clock) =>
            new Sabotage(inner.Connect(wire, clock), isLeftOut(clock));

        public object Keep() => inner.Keep();

        public StoredRows Rows() => inner.Rows();

        public void Dispose() => inner.Dispose();
    }
}
