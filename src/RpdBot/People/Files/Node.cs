using System.Text.Json;
using System.Text.RegularExpressions;

namespace RpdBot.People.Files;

/// <summary>One value of a settings file and where it stands. What is wrong with it goes to the list of faults.</summary>
/// <remarks>Reading goes on after a fault, with an empty value, so that all faults are found at once.</remarks>
internal sealed partial record Node(JsonElement Value, string File, string Path, FaultList Faults)
{
    public bool IsObject => Value.ValueKind == JsonValueKind.Object;

    public void Fault(string sentence) => Faults.Add(File, Path, sentence);

    /// <summary>Reports a word that is none of those known; where nothing is known every word will do.</summary>
    public string OneOf(string word, IReadOnlySet<string>? known, string what)
    {
        if (word.Length > 0 && known?.Contains(word) == false)
        {
            Fault($"is no {what} of a procedure; there are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }

        return word;
    }

    /// <summary>The members of an object, less those that are null, and those not known here, which are faults.</summary>
    public IReadOnlyDictionary<string, Node> Members(params IReadOnlyList<string> known)
    {
        var members = AllMembers();
        foreach (var unknown in members.Where(member => !known.Contains(member.Key)))
        {
            unknown.Value.Fault($"is not known here; known are {string.Join(", ", known)}.");
        }

        return members
            .Where(member => known.Contains(member.Key) && member.Value.Value.ValueKind != JsonValueKind.Null)
            .ToDictionary();
    }

    /// <summary>The members of an object whose names are the file's own.</summary>
    public IReadOnlyDictionary<string, Node> AllMembers()
    {
        if (!IsObject)
        {
            Fault("must be an object, in braces.");
            return new Dictionary<string, Node>();
        }

        return Value.EnumerateObject().ToDictionary(member => member.Name, Child);
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<Node> Items()
    {
        if (Value.ValueKind != JsonValueKind.Array)
        {
            Fault("must be a list, in square brackets.");
            return [];
        }

        return [.. Value.EnumerateArray().Select((item, at) => this with { Value = item, Path = $"{Path}[{at}]" })];
    }

    /// <summary>A text with something in it.</summary>
    public string Text()
    {
        var text = Value.ValueKind == JsonValueKind.String ? Value.GetString()!.Trim() : "";
        if (text.Length == 0)
        {
            Fault("must be a text with something in it.");
        }

        return text;
    }

    /// <summary>A whole number from one bound to the other.</summary>
    public int Number(int least, int most)
    {
        if (
            Value.ValueKind == JsonValueKind.Number
            && Value.TryGetInt32(out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        Fault($"must be a whole number from {least} to {most}.");
        return least;
    }

    /// <summary>An id: lower-case letters, digits and hyphens.</summary>
    public string Id() => Shaped(Text(), IdShape(), "must be an id: lower-case letters, digits and hyphens.");

    /// <summary>A GUID, given back in lower case.</summary>
    public string Guid()
    {
        var text = Text();
        if (text.Length > 0 && !System.Guid.TryParseExact(text, "D", out _))
        {
            Fault("must be a GUID, such as 00000000-0000-0000-0000-000000000000.");
        }

        return text.ToLowerInvariant();
    }

    /// <summary>An e-mail address.</summary>
    public string Email() => Shaped(Text(), EmailShape(), "must be an e-mail address.");

    /// <summary>The domain of e-mail addresses, given back in lower case.</summary>
    public string Domain() =>
        Shaped(Text().ToLowerInvariant(), DomainShape(), "must be a domain, such as agency.example, without an @.");

    /// <summary>A person, by object id or e-mail address.</summary>
    public PersonReference Person()
    {
        var text = Text();
        if (text.Contains('@', StringComparison.Ordinal))
        {
            return new(null, Email());
        }

        if (text.Length > 0 && !System.Guid.TryParseExact(text, "D", out _))
        {
            Fault("must name a person by Entra object id (a GUID) or e-mail address.");
        }

        return new(text.ToLowerInvariant(), null);
    }

    private string Shaped(string text, Regex shape, string sentence)
    {
        if (text.Length > 0 && !shape.IsMatch(text))
        {
            Fault(sentence);
        }

        return text;
    }

    private Node Child(JsonProperty member) => this with { Value = member.Value, Path = $"{Path}.{member.Name}" };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex IdShape();

    [GeneratedRegex(@"^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex EmailShape();

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)+$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex DomainShape();
}
