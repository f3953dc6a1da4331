namespace RpdBot.Tests.FakeAzure;

/// <summary>The service does not do what is asked: its status and code, as the REST reference has them.</summary>
internal sealed class FakeFailure(int status, string code, string message = "As the reference says.")
    : Exception($"{status} {code}: {message}")
{
    public int Status => status;

    public string Code => code;

    /// <summary>The JSON that says so.</summary>
    /// <param name="index">Which operation of a batch it is about.</param>
    public string Json(int? index = null)
    {
        var number = index is { } one ? $"{one}:" : "";
        var value = $"{number}{message}\nRequestId:00000000-0000-0000-0000-000000000000\nTime:2026-06-04T09:00:00Z";
        return System.Text.Json.JsonSerializer.Serialize(
            new Dictionary<string, object> { ["odata.error"] = new { code, message = new { lang = "en-US", value } } }
        );
    }

    public static FakeFailure Invalid(string message) => new(400, "InvalidInput", message);

    /// <summary>Fails unless it holds.</summary>
    public static void Unless(bool holds, string message)
    {
        if (!holds)
        {
            throw Invalid(message);
        }
    }
}
