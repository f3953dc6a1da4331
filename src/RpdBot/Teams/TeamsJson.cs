using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RpdBot.Teams;

/// <summary>How the protocol's records are read and written.</summary>
/// <remarks>
/// Written without nulls, which the connector refuses, and with relaxed escaping, which keeps messages small. What is
/// read may not be deeper than 32 levels, nor name a member twice.
/// </remarks>
public static class TeamsJson
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaximumDepth = 32;

    // A card is nested deeper than anything that a person's client sends.
    private const int WrittenDepth = 64;

    /// <summary>The options for what is sent.</summary>
    public static JsonSerializerOptions Writing { get; } = Create(WrittenDepth);

    /// <summary>The options for what arrives.</summary>
    public static JsonSerializerOptions Reading { get; } = Create(MaximumDepth);

    private static JsonSerializerOptions Create(int depth)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = depth,
            AllowDuplicateProperties = false,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
