using System.Globalization;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace RpdBot.People.Graph;

/// <summary>Asks the Graph of one tenant whether somebody is away. What they reply with is not looked at.</summary>
internal sealed class TenantMailboxes(GraphServiceClient client, GraphCalls calls, TimeProvider time)
{
    private static readonly string[] Fields = ["automaticRepliesSetting"];

    public async Task<Absence> AbsenceOfAsync(string objectId, CancellationToken cancellation) =>
        await AskAsync(objectId, cancellation) switch
        {
            GraphReply<MailboxSettings>.Got got => Read(got.Value.AutomaticRepliesSetting),
            GraphReply<MailboxSettings>.Failed failed => new Absence.Unknown(failed.Fault.Text),
            _ => new Absence.Unknown("no mailbox"),
        };

    /// <summary>What keeps the bot from being told; null when nothing does.</summary>
    public async Task<GraphFault?> FaultAsync(string objectId, CancellationToken cancellation) =>
        (await AskAsync(objectId, cancellation) as GraphReply<MailboxSettings>.Failed)?.Fault;

    private Task<GraphReply<MailboxSettings>> AskAsync(string objectId, CancellationToken cancellation) =>
        calls.AskAsync(
            "who is away",
            token => client.Users[objectId].MailboxSettings.GetAsync(ask => ask.QueryParameters.Select = Fields, token),
            cancellation
        );

    private Absence Read(AutomaticRepliesSetting? setting)
    {
        var (start, end) = (Moment(setting?.ScheduledStartDateTime), Moment(setting?.ScheduledEndDateTime));
        return setting?.Status switch
        {
            AutomaticRepliesStatus.AlwaysEnabled => new Absence.Away(Until: null),
            AutomaticRepliesStatus.Scheduled when start <= time.GetUtcNow() && time.GetUtcNow() < end =>
                new Absence.Away(end),
            _ => new Absence.Here(),
        };
    }

    /// <summary>The moment in UTC; null when it is missing or its time zone is not known here.</summary>
    private static DateTimeOffset? Moment(DateTimeTimeZone? given) =>
        given is { DateTime: { } text, TimeZone: { } zone }
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found)
            ? new DateTimeOffset(local, found.GetUtcOffset(local)).ToUniversalTime()
            : null;
}
