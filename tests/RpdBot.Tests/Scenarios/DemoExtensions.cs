using System.Globalization;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>The demo of another procedure, and what its people do: whatever they are asked, by the words on the button.</summary>
internal static class DemoExtensions
{
    /// <summary>Starts the demo of this procedure; everybody has the app, and the business unit its channel.</summary>
    public static async Task<Partnership> StartDemoAsync(string procedure)
    {
        var partnership = await Partnership.StartAsync(
            $"--People:DemoDirectory=People/demo/{procedure}/directory.json",
            $"--People:Agencies=People/demo/{procedure}/agencies.json",
            $"--People:Partnerships=People/demo/{procedure}/partnerships.json"
        );
        await partnership.Margery.InstallAsync();
        await partnership.Callum.InstallAsync();
        await partnership.UseChannelAsync();
        return partnership;
    }

    /// <summary>Somebody more of the demo, with the app.</summary>
    public static async Task<FakeUser> MoreAsync(this Partnership partnership, int number, string name)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"0a4f1c00-5d2e-4b7a-9c31-{number:D12}");
        var user = partnership.Teams.User(name, id);
        await user.InstallAsync();
        return user;
    }

    /// <summary>Raises a difference with Dev about Alex Bell that a talk has not resolved.</summary>
    /// <param name="partnership">The demo.</param>
    /// <param name="difference">What it is, in the procedure's fields.</param>
    /// <param name="discussion">What the talk came to, in the fields of its first task.</param>
    /// <returns>The reference.</returns>
    public static async Task<string> RaiseUnresolvedAsync(
        this Partnership partnership,
        (string, string?)[] difference,
        (string, string?)[] discussion
    )
    {
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        await robin.NextAsync(("colleague", partnership.Dev.ObjectId));
        await robin.NextAsync(difference);
        await robin.NextAsync(("name-1", "Alex Bell"));
        if (robin.LastCard.Inputs.Any(input => input.IsCalled("higher-start")))
        {
            await robin.NextAsync(("higher-start", "lowest"));
        }

        await robin.NextAsync(("spoken", "not-resolved"));
        await robin.NextAsync(discussion);
        var last = robin.LastCard;
        await robin.NextAsync();
        await partnership.QuietAsync();
        return RaisingExtensions.ReferenceIn(robin.Present(last).Text);
    }

    /// <summary>Opens what was sent if it is not open yet, goes through the pages, and presses the outcome.</summary>
    /// <param name="partnership">The demo.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="outcome">The words on the button.</param>
    /// <param name="inputs">What they type, on whichever page it is asked; all else stays as it is filled in.</param>
    public static async Task ActAsync(
        this Partnership partnership,
        FakeUser user,
        string outcome,
        params (string Name, string? Value)[] inputs
    )
    {
        await partnership.QuietAsync();
        foreach (var invite in user.Cards.Where(card => card.Offers("open")))
        {
            await user.ClickAsync(invite, "open");
            await partnership.QuietAsync();
        }

        var card = await user.WaitForCardAsync(
            card => card.Offers(outcome) || card.Offers("form-next"),
            $"a card that offers '{outcome}'"
        );
        var verb = "";
        while (verb != "answer")
        {
            var button =
                card.Offers(outcome) ? card.Action(outcome).Title
                : card.Offers("form-next") ? "form-next"
                : "answer";
            verb = card.Action(button).Verb;
            await user.ClickAsync(card, button, Asked(card, inputs));
            card = user.Present(card);
        }

        await partnership.QuietAsync();
        Assert.False(card.Offers("answer"), $"{user.Name} is asked again:\n{card.Text}");
    }

    /// <summary>Opens the case if it is not open yet, and gets its latest form.</summary>
    /// <returns>Where it lies.</returns>
    public static async Task<string> GetFormAsync(this Partnership partnership, FakeUser user, string reference)
    {
        await partnership.QuietAsync();
        await user.SayAsync($"status {reference}");
        if (user.LastCard.Offers("open"))
        {
            await user.ClickAsync(user.LastCard, "open");
        }

        await user.SayAsync($"form {reference}");
        var card = await user.WaitForCardAsync("The form is ready");
        return card
            .Text.Split('\n')
            .Single(line => line.StartsWith("It is the file ", StringComparison.Ordinal))["It is the file ".Length..]
            .TrimEnd('.');
    }

    private static (string, string?)[] Asked(ShownCard card, (string Name, string? Value)[] inputs) =>
        [.. inputs.Where(input => card.Inputs.Any(one => one.IsCalled(input.Name)))];
}
