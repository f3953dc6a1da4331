using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>What people do in stages 3 and 4, one verb a step.</summary>
internal static class FormalExtensions
{
    /// <summary>What a normal stage 1 and 2 leave open in section A.</summary>
    public static readonly (string, string?)[] Missing = [("a-dob", "1 May 2019"), ("a-address", "1 Any Street")];

    public static readonly (string, string?)[] SectionB = [("b-actions", "A visit is planned for Monday.")];

    /// <summary>The business unit chooses its channel.</summary>
    public static Task UseChannelAsync(this Partnership partnership) => partnership.WithChannelAsync("Business unit");

    /// <summary>A difference that stage 2 did not settle: section A is to be written.</summary>
    public static async Task<string> RaiseToSectionAAsync(this Partnership partnership)
    {
        await partnership.Margery.InstallAsync();
        await partnership.Callum.InstallAsync();
        var reference = await partnership.RaiseToConfirmAsync();
        await partnership.AnswerAsync(
            partnership.Tamsin,
            "It is not resolved: go to stage 3",
            [.. AnsweringExtensions.LastContact, ("s2-why", "Friday is too late.")]
        );
        return reference;
    }

    /// <summary>Goes through the pages of section A, and sends it to the senior manager.</summary>
    public static async Task WriteSectionAAsync(this Partnership partnership, FakeUser author)
    {
        var card = await author.WaitForCardAsync(card => card.Offers("form-next"), "the first page of section A");
        await author.ClickAsync(card, "Next", Missing);
        await author.ClickAsync(author.Present(card), "Next");
        await author.ClickAsync(author.Present(card), "Next");
        await author.ClickAsync(author.Present(card), "answer");
        await partnership.QuietAsync();
    }

    /// <summary>The same, written: the senior manager is to sign it off, and has opened it.</summary>
    public static async Task<string> RaiseToSignOffAsync(this Partnership partnership)
    {
        var reference = await partnership.RaiseToSectionAAsync();
        await partnership.WriteSectionAAsync(partnership.Robin);
        await partnership.OpenAsync(partnership.Margery, reference);
        return reference;
    }

    /// <summary>The same, signed off: the business unit is to send it on.</summary>
    public static async Task<string> RaiseToForwardAsync(this Partnership partnership)
    {
        var reference = await partnership.RaiseToSignOffAsync();
        await partnership.AnswerAsync(
            partnership.Margery,
            "Sign off and send to the Business Unit",
            ("a-sign", "Margery Oakshott")
        );
        return reference;
    }

    /// <summary>Presses a button of the last card in the channel that offers it.</summary>
    public static async Task<BotAnswer> ClickInChannelAsync(
        this Partnership partnership,
        FakeUser user,
        string outcome,
        params (string Name, string? Value)[] inputs
    )
    {
        var answer = await user.ClickAsync(
            partnership.Channel.Cards.Last(card => card.Offers(outcome)),
            outcome,
            inputs
        );
        await partnership.QuietAsync();
        return answer;
    }

    /// <summary>The business unit sends the form to Imani, who arranges, or to Callum, who responds himself.</summary>
    public static async Task ForwardAsync(this Partnership partnership, string outcome, FakeUser to)
    {
        var card = partnership.Channel.Cards.Last(card => card.Offers(outcome));
        await partnership.Unit.ClickAsync(card, outcome, ("f-recipient", to.ObjectId), ("f-role", "Manager"));
        await partnership.QuietAsync();
    }

    /// <summary>The same, sent on and arranged: Callum is to respond in section B, and has opened it.</summary>
    public static async Task<string> RaiseToSectionBAsync(this Partnership partnership)
    {
        await partnership.UseChannelAsync();
        var reference = await partnership.RaiseToForwardAsync();
        await partnership.ForwardAsync("Acknowledge and send: they respond themselves", partnership.Callum);
        await partnership.OpenAsync(partnership.Callum, reference);
        return reference;
    }

    /// <summary>Callum writes section B and sends it.</summary>
    public static async Task WriteSectionBAsync(this Partnership partnership)
    {
        var callum = partnership.Callum;
        var card = await callum.WaitForCardAsync(card => card.Offers("form-next"), "the first page of section B");
        await callum.ClickAsync(card, "Next", SectionB);
        await callum.ClickAsync(callum.Present(card), "answer");
        await partnership.QuietAsync();
    }

    /// <summary>The same, answered and not resolved: both senior managers are asked whether they go to the executive.</summary>
    public static async Task<string> RaiseToRequestAsync(this Partnership partnership)
    {
        var reference = await partnership.RaiseToSectionBAsync();
        await partnership.WriteSectionBAsync();
        await partnership.AnswerAsync(
            partnership.Margery,
            "It is not resolved at stage 3",
            ("c-why", "Monday is too late.")
        );
        return reference;
    }

    /// <summary>The same, requested and referred: the executive is to decide, and has opened it.</summary>
    public static async Task<string> RaiseToDecideAsync(this Partnership partnership)
    {
        var reference = await partnership.RaiseToRequestAsync();
        await partnership.AnswerAsync(
            partnership.Margery,
            "Ask the Executive to decide",
            ("exceptional", "Nobody else can.")
        );
        var card = partnership.Channel.Cards.Last(card => card.Offers("Refer it to the Executive"));
        await partnership.Unit.ClickAsync(card, "Refer it to the Executive");
        await partnership.QuietAsync();
        await partnership.OpenAsync(partnership.Chair, reference);
        return reference;
    }

    /// <summary>The business unit records, in its own chat, what reached it outside Teams.</summary>
    public static async Task FileOnBehalfAsync(
        this Partnership partnership,
        string reference,
        params (string Name, string? Value)[] inputs
    )
    {
        var unit = partnership.Unit;
        await partnership.ClickInChannelAsync(unit, "to-chat");
        await partnership.OpenAsync(unit, reference);
        await unit.ClickAsync(unit.LastCard, unit.LastCard.Actions.First(action => action.Verb == "behalf").Title);
        await unit.ClickAsync(unit.LastCard, "answer", [.. inputs, ("behalf", "By e-mail")]);
        await partnership.QuietAsync();
    }
}
