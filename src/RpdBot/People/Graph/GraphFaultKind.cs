namespace RpdBot.People.Graph;

/// <summary>The kinds of trouble with Graph.</summary>
internal enum GraphFaultKind
{
    /// <summary>What was asked for is not there.</summary>
    NotThere,

    /// <summary>A permission is missing.</summary>
    Forbidden,

    /// <summary>No token, or one that is not accepted: credential or consent.</summary>
    NoToken,

    /// <summary>Too many requests.</summary>
    Busy,

    /// <summary>It is there already.</summary>
    Conflict,

    /// <summary>It cannot be reached, or is out of order.</summary>
    Down,

    /// <summary>It took too long.</summary>
    Slow,

    /// <summary>It does not understand the question.</summary>
    Refused,
}
