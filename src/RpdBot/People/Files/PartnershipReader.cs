namespace RpdBot.People.Files;

/// <summary>Reads the partnerships, and checks that their agencies are on the list.</summary>
internal static class PartnershipReader
{
    private static readonly Collective Nobody = new([], null);

    public static IReadOnlyList<Partnership> Read(
        string path,
        IReadOnlyList<Agency> agencies,
        Vocabulary? words,
        FaultList faults
    )
    {
        var ids = agencies.Select(agency => agency.Id).ToHashSet();
        var read = SettingsFile.ReadList(
            path,
            "partnerships",
            node => (Partnership: ReadPartnership(node, ids, words), Node: node),
            faults
        );
        read.Select(one => (one.Partnership.Id, one.Node)).NoneTwice("has the id of a partnership before.");
        return [.. read.Select(one => one.Partnership)];
    }

    private static Partnership ReadPartnership(Node node, IReadOnlySet<string> agencies, Vocabulary? words)
    {
        var members = node.Members(
            "id",
            "name",
            "procedure",
            "agencies",
            "businessUnit",
            "executive",
            "offices",
            "advice",
            "settings"
        );
        var procedure = members.Needed(
            node,
            "procedure",
            name => name.OneOf(name.Id(), words?.Offices.Keys.ToHashSet(), "id")
        );
        return new()
        {
            Id = members.Needed(node, "id", id => id.Id()),
            Name = members.Needed(node, "name", name => name.Text()),
            Procedure = procedure,
            Agencies = members.Needed(node, "agencies", list => ReadAgencies(list, agencies), []),
            BusinessUnit = members.Needed(node, "businessUnit", ReadCollective, Nobody),
            Executive = members.Needed(node, "executive", ReadCollective, Nobody),
            Offices =
                members.Optional(
                    "offices",
                    offices => ReadOffices(offices, words?.Offices.GetValueOrDefault(procedure))
                ) ?? [],
            Advice = members.Optional("advice", advice => advice.Text()),
            Settings = members.Optional("settings", settings => Each(settings, text => text.Text())) ?? [],
        };
    }

    private static IReadOnlyList<string> ReadAgencies(Node list, IReadOnlySet<string> known)
    {
        var items = list.Items().Select(node => (Id: node.Text(), Node: node)).ToList();
        foreach (var (id, node) in items.Where(item => item.Id.Length > 0 && !known.Contains(item.Id)))
        {
            node.Fault($"names no agency of the list of agencies: \"{id}\".");
        }

        items.NoneTwice("names an agency that stands before.");
        return [.. items.Select(item => item.Id)];
    }

    private static Collective ReadCollective(Node node)
    {
        var members = node.Members("people", "group");
        var collective = new Collective(
            members.List("people", person => person.Person()),
            members.Optional("group", group => group.Guid())
        );
        if (collective is { People.Count: 0, Group: null })
        {
            node.Fault("needs somebody: \"people\" with at least one person, or a \"group\".");
        }

        return collective;
    }

    private static Dictionary<string, Collective> ReadOffices(Node offices, IReadOnlySet<string>? known)
    {
        return offices
            .AllMembers()
            .ToDictionary(
                office => office.Value.OneOf(office.Key, known, "office"),
                office => ReadCollective(office.Value)
            );
    }

    private static Dictionary<string, T> Each<T>(Node node, Func<Node, T> read) =>
        node.AllMembers().ToDictionary(member => member.Key, member => read(member.Value));
}
