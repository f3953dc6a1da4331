using System.Text.Json;

namespace RpdBot.EndToEnd.Processes;

/// <summary>What the local Teams client reads at its start: who sits there, who else there is, which conversations.</summary>
/// <remarks>Written as JSON, which is YAML too. Each text has conversations that no earlier one had.</remarks>
public static class PlaygroundConfig
{
    private const int People = 5;

    /// <summary>The configuration of one person's window.</summary>
    public static string For(DemoPerson person, IReadOnlyList<DemoPerson> others)
    {
        if (others.Count != People)
        {
            throw new ArgumentException($"The client wants exactly {People} other people.", nameof(others));
        }

        var unique = $"{person.ObjectId}-{Guid.NewGuid():N}";
        return JsonSerializer.Serialize(
            new
            {
                version = "0.1.1",
                tenantId = person.Tenant,
                bot = new { id = "28:22222222-2222-2222-2222-222222222222", name = "RpdBot" },
                currentUser = User(person),
                users = others.Select(User),
                personalChat = new { id = $"a:personal-{unique}" },
                groupChat = new { id = $"19:group-{unique}@thread.v2", name = "Group chat" },
                team = new
                {
                    id = $"19:team-{unique}@thread.tacv2",
                    name = "Safeguarding",
                    aadGroupId = Guid.NewGuid(),
                    channels = new[] { new { id = $"19:channel-{unique}@thread.tacv2", name = "Differences" } },
                },
            }
        );
    }

    private static object User(DemoPerson person) =>
        new
        {
            id = person.ObjectId,
            name = person.Name,
            userPrincipleName = person.Email,
            aadObjectId = person.ObjectId,
            givenName = person.Name.Split(' ')[0],
            surname = person.Name.Split(' ')[^1],
            email = person.Email,
        };
}
