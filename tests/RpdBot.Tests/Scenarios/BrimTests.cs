using RpdBot.Tests.FakeTeams;
using Xunit.Abstractions;

namespace RpdBot.Tests.Scenarios;

/// <summary>How large messages get when every field is full.</summary>
public sealed class BrimTests(ITestOutputHelper output)
{
    private const int Limit = 80 * 1024;
    private static readonly (string, string?) Address = ("colleague.email", "pat@youth-club.example");

    [Theory]
    [InlineData("☃")]
    [InlineData("😀")]
    [InlineData("\"")]
    public async Task Activities_WithEveryFieldFull_StayUnderTheLimit(string letter)
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Margery.InstallAsync();
        var reference = await RaiseFullAsync(partnership, letter);
        var (tamsin, imani) = (partnership.Tamsin, partnership.Imani);
        await partnership.OpenAsync(tamsin, reference);
        await AddFullNoteAsync(partnership, letter);
        await AnswerFullAsync(partnership, tamsin, "Send it to the other manager", letter);
        await partnership.OpenAsync(imani, reference);
        await AnswerFullAsync(partnership, imani, "We have a proposal", letter);
        await AnswerFullAsync(partnership, tamsin, "We need to talk again", letter);
        await AnswerFullAsync(partnership, imani, "We can resolve it", letter);
        await AddFullNoteAsync(partnership, letter);
        await partnership.Robin.SayAsync($"status {reference}");
        await AnswerFullAsync(partnership, tamsin, "It is not resolved: go to stage 3", letter);
        await WriteFullSectionAAsync(partnership, letter);
        await partnership.OpenAsync(partnership.Margery, reference);
        await AnswerFullAsync(partnership, partnership.Margery, "Return it with a comment", letter);
        await WriteFullSectionAAsync(partnership, letter);
        await AnswerFullAsync(partnership, partnership.Margery, "Sign off and send to the Business Unit", letter);
        await tamsin.SayAsync($"status {reference}");
        Assert.Equal("forward.1", await partnership.WaitsAsync(reference));

        Report(partnership);
        Assert.All(partnership.Teams.Requests.All, request => Assert.InRange(request.Body.Length, 0, Limit));
    }

    private static async Task<string> RaiseFullAsync(Partnership partnership, string letter)
    {
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        await robin.NextAsync(("scope", "none"));
        await robin.NextAsync(Full(robin.LastCard, letter, Address));
        await robin.NextAsync(Full(robin.LastCard, letter, Address, ("other-agency", "unlisted")));
        await robin.NextAsync(Full(robin.LastCard, letter, Address, ("other-kind", "voluntary")));
        await robin.NextAsync(TooMuch(robin.LastCard, letter));
        await robin.NextAsync(Full(robin.LastCard, letter, ("themes", "assessments,other")));
        for (var children = 1; children < 8; children++)
        {
            await robin.ClickAsync(robin.LastCard, "draft-add");
        }

        await robin.NextAsync(Full(robin.LastCard, letter));
        await robin.NextAsync(("spoken", "not-resolved"));
        await robin.NextAsync(Full(robin.LastCard, letter));
        var last = robin.LastCard;
        await robin.NextAsync(("to-line-manager-b", partnership.Imani.ObjectId));
        await partnership.QuietAsync();
        return RaisingExtensions.ReferenceIn(robin.Present(last).Text);
    }

    private static async Task AnswerFullAsync(Partnership partnership, FakeUser user, string outcome, string letter)
    {
        var card = await user.WaitForCardAsync(card => card.Offers(outcome), outcome);
        if (card.Action(outcome).Verb == "answer")
        {
            await user.ClickAsync(card, outcome);
        }
        else
        {
            await user.ClickAsync(card, outcome);
            await user.ClickAsync(user.Present(card), "answer", TooMuch(user.Present(card), letter));
            await user.ClickAsync(user.Present(card), "answer", Full(user.Present(card), letter));
        }

        await partnership.QuietAsync();
    }

    /// <summary>Every page of section A to the brim; address and number are such that they can be read as such.</summary>
    private static async Task WriteFullSectionAAsync(Partnership partnership, string letter)
    {
        var robin = partnership.Robin;
        var card = await robin.WaitForCardAsync(card => card.Offers("form-next"), "the first page of section A");
        (string, string?)[] known =
        [
            ("a-email", "robin.fairweather@oakfield-primary.example"),
            ("a-phone", "01632 960101"),
        ];
        while (robin.Present(card).Offers("form-next"))
        {
            await robin.ClickAsync(robin.Present(card), "form-next", Full(robin.Present(card), letter, known));
            known = [];
        }

        await robin.ClickAsync(robin.Present(card), "answer", Full(robin.Present(card), letter));
        await partnership.QuietAsync();
    }

    private static async Task AddFullNoteAsync(Partnership partnership, string letter)
    {
        var tamsin = partnership.Tamsin;
        await tamsin.ClickAsync(tamsin.Cards.Last(card => card.Offers("Add a note")), "Add a note");
        await tamsin.ClickAsync(tamsin.LastCard, "Add the note", Full(tamsin.LastCard, letter));
        await partnership.QuietAsync();
    }

    /// <summary>Something in every input: text to the last letter, the first day of the month, yes.</summary>
    private static (string, string?)[] Full(
        ShownCard card,
        string letter,
        params (string Name, string? Value)[] known
    ) =>
        [
            .. known,
            .. card
                .Inputs.Where(input => !known.Any(one => input.IsCalled(one.Name)))
                .Select(input => (input.Id, Full(input, letter))),
        ];

    /// <summary>As much as a client lets somebody type, which the bot asks to be mended.</summary>
    private static (string, string?)[] TooMuch(ShownCard card, string letter) =>
        [
            .. card
                .Inputs.Where(input => input is { Type: "Input.Text", MaxLength: not null })
                .Select(input =>
                    (
                        input.Id,
                        (string?)string.Concat(Enumerable.Repeat(letter, input.MaxLength!.Value / letter.Length))
                    )
                ),
        ];

    private static string? Full(FakeInput input, string letter) =>
        input switch
        {
            { Type: "Input.Date" } => "2026-06-01",
            { Type: "Input.Text", MaxLength: { } most } => string.Concat(
                Enumerable.Repeat(letter, Longest(input, most) / letter.Length)
            ),
            { Type: "Input.ChoiceSet" } when input.Choices.Values.Contains("yes") => "yes",
            _ => input.Value,
        };

    /// <summary>A client takes a quarter more than the bot, so that nothing is cut while it is typed; names are exact.</summary>
    private static int Longest(FakeInput input, int most) =>
        input.Id.EndsWith(".name", StringComparison.Ordinal) ? most : most * 4 / 5;

    private void Report(Partnership partnership)
    {
        var largest = partnership
            .Teams.Requests.All.Where(request => request.Body.Length > 0)
            .GroupBy(request => $"{request.Method} {request.Json["summary"]}"[..])
            .Select(group => (Card: group.Key, Bytes: group.Max(request => request.Body.Length), Count: group.Count()))
            .OrderByDescending(row => row.Bytes);
        foreach (var (card, bytes, count) in largest)
        {
            output.WriteLine($"{bytes, 7} bytes  {count, 2} times  {card}");
        }
    }
}
