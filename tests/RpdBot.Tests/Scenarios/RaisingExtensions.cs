using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>Leads somebody through the raise dialog, one verb a step.</summary>
internal static class RaisingExtensions
{
    /// <summary>What the raiser says of the discussion, in the last step of a difference that was spoken of.</summary>
    public static readonly (string, string?)[] Discussion =
    [
        ("s1-date", "2026-06-03"),
        ("s1-staff", "Robin Fairweather, Dev Applegarth"),
        ("s1-record", "We spoke on the telephone."),
        ("on-record", "yes"),
    ];

    /// <summary>The same, when it did not settle the difference.</summary>
    public static readonly (string, string?)[] FailedDiscussion =
    [
        .. Discussion,
        ("s1-why", "Dev sees no new information."),
    ];

    /// <summary>Raises a difference with Dev Applegarth about Alex Bell, and gives its reference.</summary>
    public static async Task<string> RaiseAsync(this FakeUser user, string spoken)
    {
        await user.DialogToCheckAsync(spoken);
        var last = user.LastCard;
        await user.NextAsync();
        return ReferenceIn(user.Present(last).Text);
    }

    /// <summary>Raises a difference that was not settled with somebody whose agency and manager nobody knows.</summary>
    public static async Task<string> RaiseWithYouthClubAsync(this Partnership partnership)
    {
        var robin = partnership.Robin;
        await robin.BeginDraftAsync();
        await robin.NextAsync(("scope", "none"));
        await robin.NextAsync(("colleague.name", "Pat Somebody"), ("colleague.email", "pat@youth-club.example"));
        await robin.NextAsync(("other-agency", "One that is not on this list"));
        await robin.NextAsync(("other-name", "The Youth Club"), ("other-kind", "voluntary"));
        await robin.NextAsync(("themes", "thresholds"), ("issue", "The issue."), ("desired-outcome", "A visit."));
        await robin.NextAsync(("name-1", "Alex Bell"));
        await robin.NextAsync(("spoken", "not-resolved"));
        await robin.NextAsync(FailedDiscussion);
        var last = robin.LastCard;
        await robin.NextAsync();
        await partnership.QuietAsync();
        return ReferenceIn(robin.Present(last).Text);
    }

    /// <summary>Goes on as far as the last step, without raising.</summary>
    public static async Task DialogToCheckAsync(this FakeUser user, string spoken)
    {
        await user.DialogToSpokenAsync();
        await user.NextAsync(("spoken", spoken));
        if (spoken != "not-yet")
        {
            await user.NextAsync(spoken == "resolved" ? Discussion : FailedDiscussion);
        }
    }

    /// <summary>Goes on as far as the question whether they have spoken.</summary>
    public static async Task DialogToSpokenAsync(this FakeUser user)
    {
        await user.DialogToAboutAsync();
        await user.NextAsync(("name-1", "Alex Bell"));
    }

    /// <summary>Goes on as far as the question whom it is about.</summary>
    public static async Task DialogToAboutAsync(this FakeUser user)
    {
        await user.DialogToDifferenceAsync();
        await user.NextAsync(
            ("themes", "thresholds"),
            ("issue", "The referral was closed although the bruises are new."),
            ("desired-outcome", "A social worker sees Alex this week.")
        );
    }

    /// <summary>Goes on as far as the question what the difference is; it is with Dev Applegarth.</summary>
    public static async Task DialogToDifferenceAsync(this FakeUser user)
    {
        await user.BeginDraftAsync();
        await user.NextAsync(("scope", "none"));
        await user.NextAsync(
            ("colleague.name", "Dev Applegarth"),
            ("colleague.email", "dev.applegarth@childrens-social-care.example")
        );
    }

    /// <summary>Begins to raise, and says that nobody is in danger.</summary>
    public static async Task BeginDraftAsync(this FakeUser user)
    {
        await user.SayAsync("raise a difference");
        await user.ClickAsync(user.LastCard, "draft-go");
    }

    /// <summary>Fills in the last card and goes on.</summary>
    public static Task<BotAnswer> NextAsync(this FakeUser user, params (string Name, string? Value)[] inputs) =>
        user.ClickAsync(user.LastCard, "draft-next", inputs);

    /// <summary>The reference in a text; empty when there is none.</summary>
    public static string ReferenceIn(string text)
    {
        var at = text.IndexOf("RPD-2", StringComparison.Ordinal);
        return at < 0 ? "" : text.Substring(at, "RPD-2026-000123".Length);
    }
}
