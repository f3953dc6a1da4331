namespace RpdBot.People.Files;

/// <summary>Reads the list of agencies.</summary>
internal static class AgencyReader
{
    public static IReadOnlyList<Agency> Read(string path, Vocabulary? words, FaultList faults)
    {
        var read = SettingsFile.ReadList(
            path,
            "agencies",
            node => (Agency: ReadAgency(node, words), Node: node),
            faults
        );
        read.Select(one => (one.Agency.Id, one.Node)).NoneTwice("has the id of an agency before.");
        read.SelectMany(one => one.Agency.Companies.Select(name => ($"{one.Agency.Tenant} {name}", one.Node)))
            .NoneTwice("has a company of an agency before: a company names one agency.");
        return [.. read.Select(one => one.Agency)];
    }

    private static Agency ReadAgency(Node node, Vocabulary? words)
    {
        var members = node.Members("id", "name", "kind", "kinds", "tenant", "domains", "companies", "posts");
        return new()
        {
            Id = members.Needed(node, "id", id => id.Id()),
            Name = members.Needed(node, "name", name => name.Text()),
            Kind = members.Needed(node, "kind", kind => kind.OneOf(kind.Id(), words?.Kinds, "kind of agency")),
            Kinds = members.Optional("kinds", kinds => ReadKinds(kinds, words)) ?? [],
            Tenant = members.Optional("tenant", tenant => tenant.Guid()),
            Domains = members.List("domains", domain => domain.Domain()),
            Companies = members.List("companies", company => company.Text()),
            Posts = members.Optional("posts", posts => ReadPosts(posts, words)) ?? [],
        };
    }

    private static Dictionary<string, string> ReadKinds(Node node, Vocabulary? words) =>
        node.AllMembers()
            .ToDictionary(
                member => member.Value.OneOf(member.Key, words?.Offices.Keys.ToHashSet(), "procedure"),
                member => member.Value.OneOf(member.Value.Id(), words?.Kinds, "kind of agency")
            );

    private static Dictionary<string, Post> ReadPosts(Node node, Vocabulary? words) =>
        node.AllMembers()
            .ToDictionary(
                member => member.Value.OneOf(member.Key, words?.Posts, "post"),
                member => PostReader.Read(member.Value, words)
            );
}
