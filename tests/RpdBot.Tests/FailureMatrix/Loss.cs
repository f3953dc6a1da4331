namespace RpdBot.Tests.FailureMatrix;

/// <summary>What goes wrong with one request of the bot.</summary>
internal enum Loss
{
    /// <summary>It never arrives.</summary>
    Request,

    /// <summary>It takes effect, and its answer never comes.</summary>
    Answer,

    /// <summary>It is answered 503, and nothing has happened.</summary>
    Busy,

    /// <summary>It takes effect, and is answered 500.</summary>
    ErrorAfter,

    /// <summary>It is answered 412, and nothing has happened.</summary>
    Refused,

    /// <summary>The host vanishes just before it: nothing that it still had to do is done by anybody.</summary>
    Crash,
}

/// <summary>A loss at one request of a turn.</summary>
/// <param name="At">The number of the request, from 1, in the turn with all that it sets going.</param>
/// <param name="Loss">What goes wrong.</param>
internal sealed record Fault(int At, Loss Loss)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Loss}@{At}";
}
