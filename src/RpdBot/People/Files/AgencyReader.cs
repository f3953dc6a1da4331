namespace RpdBot.People.Files;

/// <summary>Reads the list of agencies.</summary>
internal static class AgencyReader
{
    public static IReadOnlyList<Agency> Read(string path, FaultList faults)
    {
        var read = SettingsFile.ReadList(path, "agencies", node => (Agency: ReadAgency(node), Node: node), faults);
        read.Select(one => (one.Agency.Id, one.Node)).NoneTwice("has the id of an agency before.");
        read.SelectMany(one => one.Agency.Companies.Select(name => ($"{one.Agency.Tenant} {name}", one.Node)))
            .NoneTwice("has a company of an agency before: a company names one agency.");
        return [.. read.Select(one => one.Agency)];
    }

    private static Agency ReadAgency(Node node)
    {
        var members = node.Members("id", "name", "kind", "tenant", "domains", "companies", "posts");
        return new()
        {
            Id = members.Needed(node, "id", id => id.Id()),
            Name = members.Needed(node, "name", name => name.Text()),
            Kind = members.Needed(node, "kind", kind => kind.Id()),
            Tenant = members.Optional("tenant", tenant => tenant.Guid()),
            Domains = members.List("domains", domain => domain.Domain()),
            Companies = members.List("companies", company => company.Text()),
            Posts = members.Optional("posts", ReadPosts) ?? [],
        };
    }

    private static Dictionary<string, Post> ReadPosts(Node node) =>
        node.AllMembers().ToDictionary(member => member.Key, member => PostReader.Read(member.Value));
}
