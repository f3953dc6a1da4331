using System.Text.Json.Nodes;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>What people do with the cards of a case, one verb a thing.</summary>
internal static class AnsweringExtensions
{
    public static readonly (string, string?)[] Response =
    [
        ("s2-response", "We will visit on Friday."),
        ("on-record", "yes"),
    ];

    public static readonly (string, string?)[] LastContact =
    [
        ("s2-date", "2026-06-04"),
        ("s2-staff", "Tamsin Larkhill, Imani Brightwater"),
        ("on-record", "yes"),
    ];

    /// <summary>Waits for the invitation to the case and opens it.</summary>
    public static async Task OpenAsync(this Partnership partnership, FakeUser user, string reference)
    {
        var invite = await user.WaitForCardAsync(
            card => card.Offers("open") && card.Text.Contains(reference, StringComparison.Ordinal),
            $"the invitation to {reference}"
        );
        await user.ClickAsync(invite, "open");
        await partnership.QuietAsync();
    }

    /// <summary>Waits for a card that offers this outcome, presses it, and sends what it asks.</summary>
    public static async Task<BotAnswer> AnswerAsync(
        this Partnership partnership,
        FakeUser user,
        string outcome,
        params (string Name, string? Value)[] inputs
    )
    {
        var card = await user.WaitForCardAsync(card => card.Offers(outcome), $"a card that offers '{outcome}'");
        var answer = await user.ChooseAsync(card, outcome, inputs);
        await partnership.QuietAsync();
        return answer;
    }

    /// <summary>Presses the outcome on this card, and sends what it asks.</summary>
    public static async Task<BotAnswer> ChooseAsync(
        this FakeUser user,
        ShownCard card,
        string outcome,
        params (string Name, string? Value)[] inputs
    )
    {
        if (card.Action(outcome).Verb == "answer")
        {
            return await user.ClickAsync(card, outcome, inputs);
        }

        await user.ClickAsync(card, outcome);
        return await user.ClickAsync(user.Present(card), "answer", inputs);
    }

    /// <summary>Presses "Not me" on the last card that offers it, and sends the form.</summary>
    public static async Task SayNotMeAsync(
        this Partnership partnership,
        FakeUser user,
        params (string Name, string? Value)[] inputs
    )
    {
        var card = await user.WaitForCardAsync(card => card.Offers("Not me"), "a card that offers 'Not me'");
        await user.ClickAsync(card, "Not me");
        await user.ClickAsync(user.LastCard, "It is not me", inputs);
        await partnership.QuietAsync();
    }

    /// <summary>The data of a click's activity, to change it.</summary>
    public static JsonObject Data(this JsonObject click) => click["value"]!["action"]!["data"]!.AsObject();

    /// <summary>The card as it stands now, in the place of this one.</summary>
    public static ShownCard Present(this FakeUser user, ShownCard card) =>
        user.Cards.First(one => one.ActivityId == card.ActivityId);

    /// <summary>Raises a difference that was not settled at stage 1; Tamsin opens it.</summary>
    public static async Task<string> RaiseToManagersAsync(this Partnership partnership)
    {
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.OpenAsync(partnership.Tamsin, reference);
        return reference;
    }

    /// <summary>The same, sent on to Imani, who opens it.</summary>
    public static async Task<string> RaiseToOtherManagerAsync(this Partnership partnership)
    {
        var reference = await partnership.RaiseToManagersAsync();
        await partnership.AnswerAsync(partnership.Tamsin, "Send it to the other manager");
        await partnership.OpenAsync(partnership.Imani, reference);
        return reference;
    }

    /// <summary>The same, answered with a proposal: Tamsin is to say whether it is resolved.</summary>
    public static async Task<string> RaiseToConfirmAsync(this Partnership partnership)
    {
        var reference = await partnership.RaiseToOtherManagerAsync();
        await partnership.AnswerAsync(partnership.Imani, "We have a proposal", Response);
        return reference;
    }
}
