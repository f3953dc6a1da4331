using System.Text.Json.Nodes;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>Clicks that no card of ours would send, by people who may or may not know the case.</summary>
public sealed class ForgedTests
{
    [Theory]
    [InlineData("verb", "delete-everything")]
    [InlineData("extra", "member")]
    [InlineData("case", "RPD-2026-1")]
    [InlineData("occ", "contact")]
    [InlineData("occ", "contact.0")]
    [InlineData("occ", "no-such-task.1")]
    [InlineData("occ", "respond.1")]
    [InlineData("outcome", "no-such-outcome")]
    [InlineData("in.1.no-such-field", "text")]
    public async Task Data_NotAsDrawn_ChangesNothing(string member, string value)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var click = await ReadyToSendAsync(partnership);
        click.Data()[member] = value;
        await AssertUnchangedAsync(partnership, reference, click);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[\"sent\"]")]
    public async Task Member_NoString_ChangesNothing(string json)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var click = await ReadyToSendAsync(partnership);
        click.Data()["outcome"] = JsonNode.Parse(json);
        await AssertUnchangedAsync(partnership, reference, click);
    }

    [Theory]
    [InlineData("Robin")]
    [InlineData("Imani")]
    [InlineData("Stranger")]
    [InlineData("Unit")]
    public async Task Answer_OfSomebodyElsesTask_ChangesNothing(string who)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var click = await ReadyToSendAsync(partnership);
        var user = partnership.Everybody.First(one => one.Name.StartsWith(Names[who], StringComparison.Ordinal));
        click["from"] = new JsonObject
        {
            ["id"] = user.Id,
            ["name"] = user.Name,
            ["aadObjectId"] = user.ObjectId,
        };
        click["conversation"]!["id"] = user.Chat.Id;
        click["replyToId"] = user.LastCard.ActivityId;
        var answer = await AssertUnchangedAsync(partnership, reference, click);

        Assert.Equal(user == partnership.Robin, answer.Text.Contains(reference, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("open")]
    [InlineData("choose")]
    [InlineData("status")]
    [InlineData("page")]
    [InlineData("note")]
    [InlineData("withdraw")]
    [InlineData("risk")]
    [InlineData("on-record")]
    [InlineData("not-me")]
    [InlineData("name")]
    public async Task KnownCase_ToAStranger_IsAnsweredAsAnUnknownOne(string verb)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToManagersAsync();
        var known = await PressAsync(partnership, verb, reference);
        var unknown = await PressAsync(partnership, verb, reference[..^1] + (reference[^1] == '0' ? '1' : '0'));

        Assert.Equal(unknown.Text, known.Text);
        Assert.StartsWith("I know no case of that name", known.Message, StringComparison.Ordinal);
    }

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["Robin"] = "Robin",
        ["Imani"] = "Imani",
        ["Stranger"] = "Sam",
        ["Unit"] = "Nell",
    };

    /// <summary>What Tamsin's client would send to send the difference on.</summary>
    private static async Task<JsonObject> ReadyToSendAsync(Partnership partnership)
    {
        var tamsin = partnership.Tamsin;
        await tamsin.ClickAsync(tamsin.LastCard, "Send it to the other manager");
        return tamsin.Click(tamsin.LastCard, "answer");
    }

    private static async Task<BotAnswer> AssertUnchangedAsync(
        Partnership partnership,
        string reference,
        JsonObject click
    )
    {
        var before = (await partnership.CaseAsync(reference)).Revision;
        var answer = await partnership.Teams.DeliverAsync(click);
        await partnership.QuietAsync();

        Assert.Equal(200, answer.Status);
        Assert.Equal(before, (await partnership.CaseAsync(reference)).Revision);
        Assert.DoesNotContain("exception", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(partnership.Complaints);
        return answer;
    }

    private static Task<BotAnswer> PressAsync(Partnership partnership, string verb, string reference)
    {
        var stranger = partnership.Stranger;
        var click = stranger.Click(stranger.LastCard, "Help");
        click["value"]!["action"]!["verb"] = verb;
        var data = click.Data();
        data["verb"] = verb;
        data["case"] = reference;
        if (verb is "choose" or "on-record")
        {
            data["occ"] = "contact.1";
        }

        if (verb is "name" or "not-me")
        {
            data["role"] = "line-manager-a";
        }

        if (verb is "page")
        {
            data["page"] = "1";
        }

        return partnership.Teams.DeliverAsync(click);
    }
}
