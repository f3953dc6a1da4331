using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>Leads somebody through the raise dialog.</summary>
internal static class RaisingExtensions
{
    /// <summary>Raises a difference with Dev Applegarth about Alex Bell, and gives its reference.</summary>
    public static async Task<string> RaiseAsync(this FakeUser user, string spoken)
    {
        await user.DialogToCheckAsync(spoken);
        var answer = await user.ClickAsync(user.LastCard, "draft-next");
        var at = answer.Text.IndexOf("RPD-", StringComparison.Ordinal);
        return at < 0 ? "" : answer.Text.Substring(at, "RPD-2026-000123".Length);
    }

    /// <summary>Goes on as far as the last step, without raising.</summary>
    public static async Task DialogToCheckAsync(this FakeUser user, string spoken)
    {
        await user.SayAsync("raise a difference");
        await user.ClickAsync(user.LastCard, "draft-go");
        await user.ClickAsync(user.LastCard, "draft-next", ("scope", "none"));
        await user.ClickAsync(
            user.LastCard,
            "draft-next",
            ("colleague.name", "Dev Applegarth"),
            ("colleague.email", "dev.applegarth@childrens-social-care.example")
        );
        await user.ClickAsync(
            user.LastCard,
            "draft-next",
            ("themes", "thresholds"),
            ("issue", "The referral was closed although the bruises are new."),
            ("desired-outcome", "A social worker sees Alex this week.")
        );
        await user.ClickAsync(user.LastCard, "draft-next", ("name-1", "Alex Bell"));
        await user.ClickAsync(user.LastCard, "draft-next", ("spoken", spoken));
        if (spoken != "not-yet")
        {
            await user.RecordAsync(spoken);
        }
    }

    private static Task<BotAnswer> RecordAsync(this FakeUser user, string spoken)
    {
        List<(string, string?)> inputs =
        [
            ("s1-date", "2026-06-03"),
            ("s1-staff", "Robin Fairweather, Dev Applegarth"),
            ("s1-record", "We spoke on the telephone."),
            ("on-record", "yes"),
        ];
        if (spoken == "not-resolved")
        {
            inputs.Add(("s1-why", "Dev sees no new information."));
        }

        return user.ClickAsync(user.LastCard, "draft-next", [.. inputs]);
    }
}
