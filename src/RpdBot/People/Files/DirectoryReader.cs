using RpdBot.Procedures;

namespace RpdBot.People.Files;

/// <summary>Reads the demo directory.</summary>
internal static class DirectoryReader
{
    public static DemoDirectory Read(string path, FaultList faults)
    {
        if (SettingsFile.Open(path, faults) is not { } root)
        {
            return new DemoDirectory([]);
        }

        var members = root.Members("people", "groups", "$schema");
        var people = members.Needed(root, "people", ReadPeople, []);
        return new DemoDirectory(people, members.List("groups", group => ReadGroup(group, people)));
    }

    private static IReadOnlyList<DemoEntry> ReadPeople(Node list)
    {
        var read = list.Items().Select(node => (Entry: ReadPerson(node), Node: node)).ToList();
        read.Select(one => (one.Entry.Id.ToString(), one.Node)).NoneTwice("has the object id of somebody before.");
        var ids = read.Select(one => one.Entry.Id.ObjectId).ToHashSet();
        foreach (var (entry, node) in read.Where(one => one.Entry.ManagerObjectId is { } id && !ids.Contains(id)))
        {
            node.Fault($"has a manager, {entry.ManagerObjectId}, who is nobody's objectId in this file.");
        }

        return [.. read.Select(one => one.Entry)];
    }

    private static DemoGroup ReadGroup(Node node, IReadOnlyList<DemoEntry> people)
    {
        var members = node.Members("tenant", "objectId", "members");
        var ids = members.List("members", member => (Id: member.Guid(), Node: member));
        foreach (var (id, member) in ids.Where(one => people.All(entry => entry.Id.ObjectId != one.Id)))
        {
            member.Fault($"has nobody's objectId in this file: {id}.");
        }

        return new(
            new EntraId(
                members.Needed(node, "tenant", tenant => tenant.Guid()),
                members.Needed(node, "objectId", objectId => objectId.Guid())
            ),
            [.. ids.Select(one => one.Id)]
        );
    }

    // "demo" is for whoever shows the demo; the directory has no use for it.
    private static DemoEntry ReadPerson(Node node)
    {
        var members = node.Members(
            "name",
            "tenant",
            "objectId",
            "email",
            "jobTitle",
            "phone",
            "manager",
            "company",
            "demo"
        );
        var id = new EntraId(
            members.Needed(node, "tenant", tenant => tenant.Guid()),
            members.Needed(node, "objectId", objectId => objectId.Guid())
        );
        var person = new Person
        {
            Name = members.Needed(node, "name", name => name.Text()),
            Entra = id,
            Email = members.Optional("email", email => email.Email()),
            Phone = members.Optional("phone", phone => phone.Text()),
            JobTitle = members.Optional("jobTitle", title => title.Text()),
        };
        var company = members.Optional("company", name => name.Text());
        return new(id, new(person, company), members.Optional("manager", manager => manager.Guid()));
    }
}
