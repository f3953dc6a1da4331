namespace RpdBot.People.Files;

/// <summary>Takes members out of an object that has been read.</summary>
internal static class NodeMembers
{
    /// <summary>What the member is read as; a missing member is a fault of the object.</summary>
    public static T Needed<T>(
        this IReadOnlyDictionary<string, Node> members,
        Node owner,
        string name,
        Func<Node, T> read,
        T none
    )
    {
        if (members.TryGetValue(name, out var member))
        {
            return read(member);
        }

        if (owner.IsObject)
        {
            owner.Fault($"needs \"{name}\".");
        }

        return none;
    }

    /// <summary>The text of a member that must be there.</summary>
    public static string Needed(
        this IReadOnlyDictionary<string, Node> members,
        Node owner,
        string name,
        Func<Node, string> read
    ) => members.Needed(owner, name, read, "");

    /// <summary>What the member is read as; the default when it is missing.</summary>
    public static T? Optional<T>(this IReadOnlyDictionary<string, Node> members, string name, Func<Node, T> read) =>
        members.TryGetValue(name, out var member) ? read(member) : default;

    /// <summary>The list of a member that may be missing.</summary>
    public static IReadOnlyList<T> List<T>(
        this IReadOnlyDictionary<string, Node> members,
        string name,
        Func<Node, T> read
    ) => members.Optional(name, list => (IReadOnlyList<T>)[.. list.Items().Select(read)]) ?? [];

    /// <summary>Reports every node whose key has stood before.</summary>
    public static void NoneTwice(this IEnumerable<(string Key, Node Node)> all, string sentence)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, node) in all.Where(one => one.Key.Length > 0 && !seen.Add(one.Key)))
        {
            node.Fault(sentence);
        }
    }
}
