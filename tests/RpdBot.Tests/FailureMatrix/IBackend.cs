using RpdBot.Tables;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>A kind of store on which turns are played.</summary>
internal interface IBackend
{
    /// <summary>What to call it.</summary>
    string Name { get; }

    /// <summary>A store as it was kept; an empty one for null.</summary>
    IPlayStore Begin(object? kept);

    /// <summary>The loss that has the same effect on this store as the given one; null where it cannot happen.</summary>
    Loss? Like(Loss loss, Asked asked);
}

/// <summary>A store on which one turn is played.</summary>
internal interface IPlayStore : IDisposable
{
    /// <summary>A host's own way to it.</summary>
    ITables Connect(Wire wire, TimeProvider clock);

    /// <summary>Everything in it, to begin there again any number of times.</summary>
    object Keep();

    /// <summary>Everything in it, row by row; asked behind the bot's back.</summary>
    StoredRows Rows();
}
