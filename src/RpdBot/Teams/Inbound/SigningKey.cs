using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace RpdBot.Teams.Inbound;

/// <summary>A key that Microsoft publishes, and the channels for which it may sign.</summary>
internal sealed record SigningKey(JsonWebKey Key)
{
    private const string Member = "endorsements";

    /// <summary>Whether what this key signs may come from <paramref name="channel"/>.</summary>
    public bool Endorses(string? channel) =>
        Key.AdditionalData.TryGetValue(Member, out var value)
        && value is JsonElement { ValueKind: JsonValueKind.Array } endorsements
        && endorsements.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && one.ValueEquals(channel));
}
