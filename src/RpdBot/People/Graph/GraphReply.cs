namespace RpdBot.People.Graph;

/// <summary>What came of one question to Graph.</summary>
internal abstract record GraphReply<T>
{
    private GraphReply() { }

    /// <summary>The answer.</summary>
    public sealed record Got(T Value) : GraphReply<T>;

    /// <summary>What was asked for is not there.</summary>
    public sealed record NotThere : GraphReply<T>;

    /// <summary>No answer, or one that could not be used.</summary>
    public sealed record Failed(GraphFault Fault) : GraphReply<T>;
}
