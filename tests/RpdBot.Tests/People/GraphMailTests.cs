using RpdBot.People.Mail;
using RpdBot.Tests.People.FakeGraph;
using static RpdBot.Tests.People.FakeGraph.GraphBench;

namespace RpdBot.Tests.People;

/// <summary>E-mails through Graph, from the configured mailbox.</summary>
public sealed class GraphMailTests
{
    private const string Mailbox = "rpd.desk@agency.example";
    private static readonly Letter Letter = new(
        "ada.moor@elsewhere.example",
        "RPD-2026-000001: you are asked",
        "Dear Ada"
    );

    [Fact]
    public async Task Letter_ToAnybody_GoesFromTheMailboxAndIsKeptThere()
    {
        await using var bench = await StartWithMailboxAsync();
        bench.HomeTenant.With(User(1, "RPD Desk"));

        Assert.IsType<MailAnswer.Sent>(await SendAsync(bench));
        var (mailbox, body) = Assert.Single(bench.HomeTenant.Sent);
        Assert.Equal(Mailbox, mailbox);
        Assert.Empty(bench.OtherTenant.Sent);
        var message = body["Message"]!;
        Assert.Equal(Letter.Subject, (string?)message["subject"]);
        Assert.Equal("text", (string?)message["body"]!["contentType"]);
        Assert.Equal(Letter.Text, (string?)message["body"]!["content"]);
        Assert.Equal(
            Letter.To,
            (string?)Assert.Single(message["toRecipients"]!.AsArray())!["emailAddress"]!["address"]
        );
        Assert.True((bool)body["SaveToSentItems"]!);
        Assert.DoesNotContain("ada.moor", bench.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mailbox_ThatIsNotThere_IsRefused()
    {
        await using var bench = await StartWithMailboxAsync();
        Assert.IsType<MailAnswer.Refused>(await SendAsync(bench));
    }

    [Fact]
    public async Task Permission_ThatIsMissing_IsRefused()
    {
        await using var bench = await StartWithMailboxAsync();
        bench.HomeTenant.With(User(1, "RPD Desk")).Permissions.Remove("Mail.Send");
        Assert.IsType<MailAnswer.Refused>(await SendAsync(bench));
        Assert.Empty(bench.HomeTenant.Sent);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Graph_ThatIsBusy_IsAskedAgainWhenItSays(int status)
    {
        await using var bench = await StartWithMailboxAsync();
        bench.HomeTenant.With(User(1, "RPD Desk"));
        bench.Graph.FailNext(status, "20");

        var answer = Assert.IsType<MailAnswer.NotNow>(await SendAsync(bench));
        Assert.Equal(TimeSpan.FromSeconds(20), answer.After);
        bench.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.IsType<MailAnswer.Sent>(await SendAsync(bench));
    }

    private static Task<GraphBench> StartWithMailboxAsync() =>
        StartAsync(new Dictionary<string, string?> { ["People:Mail:Mailbox"] = Mailbox });

    private static Task<MailAnswer> SendAsync(GraphBench bench) =>
        bench.Get<IMail>().SendAsync(Letter, CancellationToken.None);
}
