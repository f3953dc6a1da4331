namespace RpdBot.Tests.People.FakeGraph;

/// <summary>One tenant of the fake Graph: its people, its groups, and what the bot may read.</summary>
public sealed class FakeTenant(string id)
{
    public string Id => id;

    public IDictionary<string, GraphUser> Users { get; } =
        new System.Collections.Concurrent.ConcurrentDictionary<string, GraphUser>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Group id to the object ids of its members.</summary>
    public IDictionary<string, IList<string>> Groups { get; } =
        new Dictionary<string, IList<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The application permissions that the tenant has consented to.</summary>
    public ISet<string> Permissions { get; } =
        new HashSet<string> { "User.Read.All", "GroupMember.Read.All", "MailboxSettings.Read", "Mail.Send" };

    /// <summary>The e-mails that were sent: the mailbox, and the body of the request.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<(
        string Mailbox,
        System.Text.Json.Nodes.JsonNode Body
    )> Sent { get; } = new();

    /// <summary>Whether tokens of this tenant are accepted.</summary>
    public bool AcceptsTokens { get; set; } = true;

    /// <summary>Adds or replaces people.</summary>
    public FakeTenant With(params GraphUser[] users)
    {
        foreach (var user in users)
        {
            Users[user.Id] = user;
        }

        return this;
    }
}
