using System.Globalization;
using System.Text.Json;
using Azure;

namespace RpdBot.Tables.Azure;

/// <summary>What Azure says when it does not do something.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Its code, such as <c>EntityAlreadyExists</c>; empty when it gave none.</param>
/// <param name="Index">Which change of a batch it is about, when it says so.</param>
internal sealed record AzureFault(int Status, string Code, int? Index = null)
{
    public const string TableNotFound = "TableNotFound";
    public const string TableAlreadyExists = "TableAlreadyExists";

    private const string CodeHeader = "x-ms-error-code";

    /// <summary>Whether there is no such row.</summary>
    public bool IsNoRow => Status == 404 && Code is "ResourceNotFound" or "EntityNotFound";

    /// <summary>Whether there is no such table yet.</summary>
    public bool IsNoTable => Status == 404 && Code == TableNotFound;

    /// <summary>What an answer says.</summary>
    public static AzureFault Of(Response response)
    {
        var told = Read(response.Status, response.Content.ToString());
        return response.Headers.TryGetValue(CodeHeader, out var code) ? told with { Code = code! } : told;
    }

    /// <summary>What an answer inside another says.</summary>
    public static AzureFault Of(BatchAnswer answer) => Read(answer.Status, answer.Body);

    /// <summary>Why a row refused, if that is what this says.</summary>
    public RefusedBecause? Refusal() =>
        Code switch
        {
            "EntityAlreadyExists" when Status == 409 => RefusedBecause.Exists,
            "UpdateConditionNotSatisfied" or "ConditionNotMet" when Status == 412 => RefusedBecause.Changed,
            _ when IsNoRow => RefusedBecause.Missing,
            _ => null,
        };

    /// <summary>For the log and for operators: no keys, no values.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Status}{(Code.Length > 0 ? " " : "")}{Code}");

    private static AzureFault Read(int status, string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var error = document.RootElement.GetProperty("odata.error");
            var code = error.GetProperty("code").GetString() ?? "";
            return new AzureFault(status, code, IndexOf(error.GetProperty("message").GetProperty("value").GetString()));
        }
        catch (Exception unreadable)
            when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return new AzureFault(status, "");
        }
    }

    /// <summary>The number before the first colon: <c>2:The specified entity already exists.</c></summary>
    private static int? IndexOf(string? message)
    {
        var digits = message?.Split(':', 2)[0];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }
}
