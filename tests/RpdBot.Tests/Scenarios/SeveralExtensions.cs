using Microsoft.Extensions.DependencyInjection;
using RpdBot.Casework;
using RpdBot.People;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>A deployment that serves the four partnerships of the demo.</summary>
internal static class SeveralExtensions
{
    private const string Demo = "People/demo/all";

    /// <summary>The demo's people, with all four partnerships.</summary>
    public static Task<Partnership> StartFourAsync() =>
        Partnership.StartAsync(
            $"--People:Agencies={Demo}/agencies.json",
            $"--People:Partnerships={Demo}/partnerships.json"
        );

    /// <summary>The four partnerships, with their file changed.</summary>
    public static async Task<Partnership> StartFourAsync(this Changed changed, Func<string, string> change)
    {
        changed.Write(
            change(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, Demo, "partnerships.json")))
        );
        return await Partnership.StartAsync(
            $"--People:Agencies={Demo}/agencies.json",
            $"--People:Partnerships={changed.Path}"
        );
    }

    /// <summary>The register of one of them, as it stands.</summary>
    public static async Task<IReadOnlyList<RegisterEntry>> RegisterOfAsync(this Partnership partnership, string id)
    {
        await partnership.QuietAsync();
        var register = partnership.Services.GetRequiredService<RegisterBook>();
        return await register.OpenAsync(partnership.Services.GetRequiredService<Partnerships>().Find(id)!, default);
    }

    /// <summary>Raises a difference in one of several partnerships.</summary>
    /// <returns>Its reference.</returns>
    public static async Task<string> RaiseInKcsAsync(this FakeUser user)
    {
        await user.BeginInAsync("kcs");
        await user.NextAsync(
            ("colleague.name", "Dev Applegarth"),
            ("colleague.email", "dev.applegarth@childrens-social-care.example")
        );
        await user.NextAsync(("issue", "The issue."), ("desired-outcome", "A visit."));
        await user.NextAsync(("name-1", "Alex Bell"));
        await user.NextAsync(("spoken", "not-yet"));
        var last = user.LastCard;
        await user.NextAsync();
        return RaisingExtensions.ReferenceIn(user.Present(last).Text);
    }

    /// <summary>Begins to raise in one of several partnerships.</summary>
    public static async Task BeginInAsync(this FakeUser user, string partnership)
    {
        await user.BeginDraftAsync();
        await user.ClickAsync(user.LastCard, "Next", ("partnership", partnership));
    }
}

/// <summary>A settings file of a test's own, gone after it.</summary>
internal sealed class Changed : IDisposable
{
    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Write(string text) => File.WriteAllText(Path, text);

    public void Dispose() => File.Delete(Path);
}
