using System.Text;
using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>One request that the bot made to the connector.</summary>
/// <remarks>Numbered from 0; path and query percent-encoded, and body, as they came; Authorization null when absent.</remarks>
public sealed record RecordedRequest(int Index, string Method, string Path, byte[] Body, string? Authorization)
{
    /// <summary>What went wrong with it, on purpose.</summary>
    public Fault? Fault { get; internal set; }

    /// <summary>The status answered; null when no answer was given (yet).</summary>
    public int? Status { get; internal set; }

    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The body as JSON.</summary>
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    public override string ToString() => $"{Index} {Method} {Path} {Body.Length} bytes -> {Status} {Fault}";
}
