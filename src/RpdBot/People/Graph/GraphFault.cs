using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Identity;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace RpdBot.People.Graph;

/// <summary>Why Graph did not answer.</summary>
/// <param name="Kind">What kind of trouble it is.</param>
/// <param name="Code">Graph's or Entra's own code, or the name of the fault; never a name or an address.</param>
/// <param name="RetryAfter">How long Graph asks to be left alone; null when it does not say.</param>
internal sealed partial record GraphFault(GraphFaultKind Kind, string Code, TimeSpan? RetryAfter = null)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>One line for operators.</summary>
    public string Text => $"{Kind}: {Code}";

    /// <summary>Whether Graph's sentence speaks of a licence that somebody lacks: it has no code of its own for that.</summary>
    public bool IsAboutLicence { get; init; }

    /// <summary>Whether the tenant is to be left alone for a while.</summary>
    public bool CallsForPause => Kind is GraphFaultKind.Busy or GraphFaultKind.Down or GraphFaultKind.Slow;

    /// <summary>Reads what an attempt threw; null for what is a bug.</summary>
    public static GraphFault? Read(Exception thrown, DateTimeOffset now) =>
        thrown switch
        {
            ApiException api => new(KindOf(api.ResponseStatusCode), CodeOf(api), RetryAfterOf(api, now))
            {
                IsAboutLicence =
                    (api as ODataError)?.Error?.Message?.Contains("license", StringComparison.OrdinalIgnoreCase)
                    == true,
            },
            AuthenticationFailedException refused => new(GraphFaultKind.NoToken, EntraCode(refused)),
            HttpRequestException failed => new(GraphFaultKind.Down, failed.HttpRequestError.ToString()),
            OperationCanceledException => new(GraphFaultKind.Slow, "no answer in time"),
            JsonException or InvalidOperationException or IOException => new(
                GraphFaultKind.Down,
                thrown.GetType().Name
            ),
            _ => null,
        };

    private static GraphFaultKind KindOf(int status) =>
        status switch
        {
            (int)HttpStatusCode.NotFound => GraphFaultKind.NotThere,
            (int)HttpStatusCode.Unauthorized => GraphFaultKind.NoToken,
            (int)HttpStatusCode.Forbidden => GraphFaultKind.Forbidden,
            (int)HttpStatusCode.Conflict => GraphFaultKind.Conflict,
            (int)HttpStatusCode.TooManyRequests => GraphFaultKind.Busy,
            >= (int)HttpStatusCode.InternalServerError => GraphFaultKind.Down,
            _ => GraphFaultKind.Refused,
        };

    private static string CodeOf(ApiException api) =>
        string.Create(CultureInfo.InvariantCulture, $"{api.ResponseStatusCode} {(api as ODataError)?.Error?.Code}")
            .TrimEnd();

    /// <summary>Entra's number for it, which its documentation explains; the message could name somebody.</summary>
    private static string EntraCode(AuthenticationFailedException refused) =>
        EntraNumber().Match(refused.Message) is { Success: true } number ? number.Value : refused.GetType().Name;

    private static TimeSpan? RetryAfterOf(ApiException api, DateTimeOffset now)
    {
        var text = api
            .ResponseHeaders.FirstOrDefault(header =>
                string.Equals(header.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)
            )
            .Value?.FirstOrDefault();
        var wait =
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var date) ? date - now
            : (TimeSpan?)null;
        return wait > LongestPause ? LongestPause : wait;
    }

    [GeneratedRegex("AADSTS[0-9]+", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex EntraNumber();
}
