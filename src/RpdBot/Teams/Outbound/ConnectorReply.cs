namespace RpdBot.Teams.Outbound;

/// <summary>What became of one request to the connector.</summary>
internal abstract record ConnectorReply
{
    private ConnectorReply() { }

    /// <summary>It was accepted.</summary>
    /// <param name="Body">What was answered, as JSON; empty for none.</param>
    public sealed record Accepted(ReadOnlyMemory<byte> Body) : ConnectorReply
    {
        public override string ToString() => nameof(Accepted);
    }

    /// <summary>It was not, or it is not known.</summary>
    public sealed record Failed(SendResult Why) : ConnectorReply
    {
        public override string ToString() => Why.ToString();
    }
}
