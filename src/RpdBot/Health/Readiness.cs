using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RpdBot.Health;

/// <summary>Whether the bot can do its work, and what is missing where it cannot: <c>/health/ready</c>.</summary>
/// <remarks>
/// Anybody may ask, so it names settings and figures, never cases, people or the inside of an error; and it looks once
/// in five seconds at most, so that asking often costs the store nothing.
/// </remarks>
public sealed class Readiness(HealthCheckService checks, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private Task<ReadinessReport>? latest;
    private DateTimeOffset begun;

    /// <summary>200 when it is ready, with warnings or without; 503 when it is not.</summary>
    public async Task<IResult> AnswerAsync()
    {
        var report = await LatestAsync();
        return Results.Json(
            report,
            JsonSerializerOptions.Web,
            statusCode: report.Problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
        );
    }

    private Task<ReadinessReport> LatestAsync()
    {
        lock (gate)
        {
            if (latest is null || time.GetUtcNow() - begun >= Life)
            {
                begun = time.GetUtcNow();
                latest = LookAsync();
            }

            return latest;
        }
    }

    private async Task<ReadinessReport> LookAsync() => ReadinessReport.Of(await checks.CheckHealthAsync());
}
