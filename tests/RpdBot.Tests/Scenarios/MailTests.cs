using System.Text;
using System.Text.RegularExpressions;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Scenarios;

/// <summary>Somebody who is not in Teams is written to by e-mail, when it is asked for: what is asked, and of whom it is nothing.</summary>
public sealed partial class MailTests : IDisposable
{
    private const string Write = "Write to them by e-mail";
    private readonly string folder = Path.Combine(Path.GetTempPath(), "rpdbot-mail-" + Path.GetRandomFileName());

    [Fact]
    public async Task SomebodyOutsideTeams_IsWrittenToOnceAndTheRaiserSeesIt()
    {
        await using var partnership = await Partnership.StartAsync($"--People:Mail:Folder={folder}");
        var reference = await NameSomebodyOutsideAsync(partnership);
        var card = partnership.Robin.LastCard;
        await partnership.Robin.ClickAsync(card, Write);
        await partnership.Robin.ClickAsync(card, Write);
        await partnership.QuietAsync();

        var mail = ReadMail(Assert.Single(Mails()));
        Assert.Contains("To: petra.outside@elsewhere.example", mail, StringComparison.Ordinal);
        Assert.Contains($"{reference}: you are asked to answer", mail, StringComparison.Ordinal);
        Assert.Contains("Dear Petra Outside,", mail, StringComparison.Ordinal);
        Assert.Contains("What you are asked to do:", mail, StringComparison.Ordinal);
        Assert.Contains("By when: by Monday 8 June, in 2 working days.", mail, StringComparison.Ordinal);
        await partnership.Robin.SayAsync($"status {reference}");
        partnership.Robin.LastCard.AssertSays("Written to by e-mail");
        Assert.False(partnership.Robin.LastCard.Offers(Write));
    }

    [Fact]
    public async Task Mail_ToAnybody_HoldsNothingOfWhomOrWhatItIsAbout()
    {
        await using var partnership = await Partnership.StartAsync($"--People:Mail:Folder={folder}");
        var reference = await NameSomebodyOutsideAsync(partnership);
        await partnership.Unit.ClickAsync(partnership.Unit.LastCard, Write);
        await partnership.QuietAsync();

        var mail = ReadMail(Assert.Single(Mails()));
        var @case = await partnership.CaseAsync(reference);
        Assert.NotEmpty(@case.Concerned);
        Assert.All(@case.Concerned, concerned => AssertAbsent(mail, concerned.Name));
        AssertAbsent(mail, @case.Initials);
        Assert.All(@case.Answers.Ids, field => AssertAbsent(mail, @case.Answers[field]));
        Assert.All(
            partnership.Everybody,
            user => Assert.DoesNotContain(user.Name, mail, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task Mail_ThatIsAskedOfNobody_IsNotOffered()
    {
        await using var partnership = await Partnership.StartAsync();
        await NameSomebodyOutsideAsync(partnership);
        Assert.False(partnership.Robin.LastCard.Offers(Write));
        Assert.False(partnership.Unit.LastCard.Offers(Write));
    }

    [Fact]
    public async Task Click_BySomebodyWithoutAPart_WritesNothing()
    {
        await using var partnership = await Partnership.StartAsync($"--People:Mail:Folder={folder}");
        await NameSomebodyOutsideAsync(partnership);
        var forged = partnership.Stranger.Click(partnership.Robin.LastCard, Write);
        await partnership.Teams.DeliverAsync(forged);
        await partnership.QuietAsync();
        Assert.Empty(Mails());
    }

    [Fact]
    public async Task Owner_OfAnActionAfterTheEnd_IsWrittenToAsWell()
    {
        await using var partnership = await Partnership.StartAsync($"--People:Mail:Folder={folder}");
        await partnership.RaiseToConfirmAsync();
        partnership.Imani.IsReachable = false;
        await partnership.AgreeAsync();
        var told = partnership.Robin.Cards.Single(card => card.Offers(Write));
        await partnership.Robin.ClickAsync(told, Write);
        await partnership.QuietAsync();

        var mail = ReadMail(Assert.Single(Mails()));
        Assert.Contains("What you are asked to do: Do what was agreed.", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Alex", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_ThatCannotBeWritten_IsToldAndTriedAgain()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        await File.WriteAllTextAsync(folder, "a file in the way");
        await using var partnership = await Partnership.StartAsync($"--People:Mail:Folder={folder}");
        await NameSomebodyOutsideAsync(partnership);
        await partnership.Robin.ClickAsync(partnership.Robin.LastCard, Write);
        await partnership.PassForTwelveAttemptsAsync();
        partnership.Robin.LastCard.AssertSays("The e-mail to them could not be sent.");

        File.Delete(folder);
        await partnership.Robin.ClickAsync(partnership.Robin.LastCard, "Send it to them again");
        await partnership.QuietAsync();
        Assert.Single(Mails());
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        File.Delete(folder);
    }

    private static async Task<string> NameSomebodyOutsideAsync(Partnership partnership)
    {
        var reference = await partnership.Robin.RaiseAsync("not-resolved");
        await partnership.SayNotMeAsync(
            partnership.Tamsin,
            ("person.name", "Petra Outside"),
            ("person.email", "petra.outside@elsewhere.example")
        );
        partnership.Robin.LastCard.AssertSays("They are known by e-mail only");
        return reference;
    }

    private string[] Mails() => Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [];

    /// <summary>Head and text, the encodings of both undone.</summary>
    private static string ReadMail(string file)
    {
        var parts = File.ReadAllText(file).Split("\r\n\r\n", 2);
        var head = EncodedWord().Replace(parts[0], word => Decode(word.Groups["text"].Value));
        var text = parts[0].Contains("base64", StringComparison.Ordinal) ? Decode(parts[1]) : parts[1];
        return $"{head}\n\n{text}";
    }

    private static string Decode(string text) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(text.Replace("\r\n", "", StringComparison.Ordinal)));

    private static void AssertAbsent(string mail, Words words)
    {
        if (words.Value.Length > 2)
        {
            Assert.DoesNotContain(words.Value, mail, StringComparison.OrdinalIgnoreCase);
        }
    }

    [GeneratedRegex(@"=\?utf-8\?B\?(?<text>[^?]+)\?=", RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex EncodedWord();
}
