using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>Every message that leaves the parties' personal chats over all four stages, with a canary in every field.</summary>
public sealed class FormalPrivacyTests
{
    private static readonly string[] Secrets = ["canary", "Bell", "1 May 2019", "Any Street", ".example", "01632"];

    [Fact]
    public async Task Channel_OverAllFourStages_HoldsNoNameAndNoWord()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.UseChannelAsync();
        var reference = await PlayAsync(partnership);
        await partnership.Unit.MentionInChannelAsync(partnership.Channel, "digest");
        var texts = partnership.Teams.Requests.All.Where(request => IsOutside(partnership, request)).ToList();

        Assert.True(texts.Count > 10, $"only {texts.Count} messages");
        Assert.Contains(texts, request => request.Text.Contains(reference, StringComparison.Ordinal));
        Assert.All(
            Secrets,
            secret =>
                Assert.All(
                    texts,
                    request =>
                        Assert.DoesNotContain(secret, WithoutContacts(request.Text), StringComparison.OrdinalIgnoreCase)
                )
        );
    }

    private static async Task<string> PlayAsync(Partnership partnership)
    {
        var reference = await partnership.RaiseToSectionAAsync();
        var (robin, margery, callum) = (partnership.Robin, partnership.Margery, partnership.Callum);
        await FillAsync(partnership, robin);
        await partnership.OpenAsync(margery, reference);
        await partnership.AnswerAsync(margery, "Return it with a comment", ("return-comment", "canary"));
        await FillAsync(partnership, robin);
        await partnership.AnswerAsync(margery, "Sign off and send to the Business Unit", ("a-sign", "canary"));
        await partnership.ClickInChannelAsync(
            partnership.Unit,
            "Acknowledge and send: they respond themselves",
            ("f-recipient", callum.ObjectId),
            ("f-role", "canary")
        );
        await partnership.OpenAsync(callum, reference);
        await partnership.PassAsync(TimeSpan.FromDays(20));
        await FillAsync(partnership, callum);
        await partnership.AnswerAsync(margery, "It is not resolved at stage 3", ("c-why", "canary"));
        await partnership.AnswerAsync(margery, "Ask the Executive to decide", ("exceptional", "canary"));
        await partnership.ClickInChannelAsync(partnership.Unit, "Refer it to the Executive");
        await partnership.OpenAsync(partnership.Chair, reference);
        await robin.SayAsync($"status {reference}");
        await robin.ClickAsync(robin.LastCard, "Add a note");
        await robin.ClickAsync(robin.LastCard, "Add the note", ("note", "canary"));
        await partnership.AnswerAsync(partnership.Chair, "Decide: this is final", ("decision", "canary"));
        return reference;
    }

    /// <summary>A canary in every box of words, on every page of the form.</summary>
    private static async Task FillAsync(Partnership partnership, FakeUser author)
    {
        var card = await author.WaitForCardAsync(card => card.Offers("form-next"), "a form");
        while (author.Present(card).Offers("form-next"))
        {
            await author.ClickAsync(author.Present(card), "form-next", Canaries(author.Present(card)));
        }

        await author.ClickAsync(author.Present(card), "answer", Canaries(author.Present(card)));
        await partnership.QuietAsync();
    }

    private static (string, string?)[] Canaries(ShownCard card) =>
        [
            .. card
                .Inputs.Where(input =>
                    input.Type == "Input.Text" && !input.IsCalled("a-email") && !input.IsCalled("a-phone")
                )
                .Select(input => (input.Id, (string?)"canary Bell, 1 May 2019, 1 Any Street")),
        ];

    private static bool IsOutside(Partnership partnership, RecordedRequest request) =>
        request.Body.Length > 0
        && !partnership.Everybody.Any(user =>
            Uri.UnescapeDataString(request.Path).Contains(user.Chat.Id, StringComparison.Ordinal)
        );

    /// <summary>The offices to turn to in danger are published, and stand on every card.</summary>
    private static string WithoutContacts(string text) =>
        text.Replace("childrens@somerset.gov.uk", "", StringComparison.Ordinal);
}
