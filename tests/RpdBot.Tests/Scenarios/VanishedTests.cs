using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Teams;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Scenarios;

/// <summary>A sender that vanished once it had put an older drawing over a newer one, which is the one remembered.</summary>
public sealed class VanishedTests
{
    private const string Older = """
        { "type": "AdaptiveCard", "version": "1.5", "body": [{ "type": "TextBlock", "text": "An older state." }] }
        """;

    [Theory]
    [InlineData(true, "Who has what")]
    [InlineData(false, "An older state.")]
    public async Task Card_ThatShowsOtherThanIsRemembered_IsPutRightWhereAGuardWasLeft(bool isLeft, string expected)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = CaseReference.Read(await partnership.RaiseToManagersAsync())!.Value;
        var robin = partnership.Robin;
        await robin.SayAsync($"status {reference.Value}");
        await partnership.QuietAsync();
        var card = robin.LastCard;
        var sent = await partnership.Services.GetRequiredService<SentCards>().AllAsync(reference, default);
        var standing = sent.Single(one => one.Activities.Contains(card.ActivityId));
        var older = Activity.ForCard(JsonNode.Parse(Older)!);
        var connector = partnership.Services.GetRequiredService<IConnector>();
        await connector.UpdateAsync(standing.Conversation, card.ActivityId, older, default);

        DateTimeOffset[] now = [partnership.Clock.GetUtcNow()];
        var subject = CaseWakeups.SubjectOf(reference);
        var book = partnership.Services.GetRequiredService<WakeupBook>();
        await book.ScheduleAsync(subject, isLeft ? [] : now, guards: isLeft ? now : [], "vanished", default);
        await partnership.SweepAsync();

        robin.Present(card).AssertSays(expected);
    }
}
