namespace RpdBot.Tests.FailureMatrix;

/// <summary>One thing that the bot asks of the world outside, or answers it.</summary>
/// <param name="Place">Where it goes.</param>
/// <param name="IsWrite">Whether it changes something there.</param>
/// <param name="What">Method or kind, and which row, conversation or message.</param>
internal sealed record Asked(Place Place, bool IsWrite, string What)
{
    /// <summary>The answer of the turn, on its way to Teams.</summary>
    public static Asked AnswerOfTheTurn { get; } = new(Place.Caller, IsWrite: true, "the answer of the turn");

    /// <inheritdoc/>
    public override string ToString() => $"{Place} {What}";
}

/// <summary>Where a request goes.</summary>
internal enum Place
{
    /// <summary>To the store.</summary>
    Store,

    /// <summary>To the connector, and so into somebody's chat.</summary>
    Teams,

    /// <summary>Back to whoever sent the activity.</summary>
    Caller,
}
