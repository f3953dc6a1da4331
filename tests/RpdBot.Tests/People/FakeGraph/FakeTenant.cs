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
        new HashSet<string>
        {
            "User.Read.All",
            "GroupMember.Read.All",
            "MailboxSettings.Read",
            "Mail.Send",
            InstallApps,
        };

    /// <summary>The permission to add the app for people.</summary>
    public const string InstallApps = "TeamsAppInstallation.ReadWriteSelfForUser.All";

    /// <summary>The ids of the apps in the tenant's catalogue.</summary>
    public ISet<string> Catalogue { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who has the app: object id to the id of their chat with it.</summary>
    public System.Collections.Concurrent.ConcurrentDictionary<string, string> Apps { get; } =
        new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The id of somebody's chat, once they have the app.</summary>
    public Func<string, string> ChatOf { get; set; } = id => $"chat-{id}";

    /// <summary>For whom the app cannot be added: object id to Graph's answer.</summary>
    public IDictionary<string, (int Status, string Code, string Message)> NoApp { get; } =
        new Dictionary<string, (int, string, string)>(StringComparer.OrdinalIgnoreCase);

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
