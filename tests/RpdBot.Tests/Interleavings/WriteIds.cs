using System.Globalization;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Interleavings;

/// <summary>The random ids at the end of an actor's wake-ups, named anew in order: a replay then makes the same keys.</summary>
internal sealed class WriteIds(int actor, bool areLacking)
{
    private const int Length = 32; // hexadecimal digits of a Guid
    private static readonly string Guard = WakeupKey.GuardOf("");
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The key as it stands in the store.</summary>
    public string Of(string key)
    {
        var cut = key.LastIndexOf('|') + 1;
        return $"{key[..cut]}{Name(key[cut..])}";
    }

    private string Name(string id)
    {
        if (id.StartsWith(Guard, StringComparison.Ordinal))
        {
            return Guard + Name(id[Guard.Length..]);
        }

        if (id.Length != Length)
        {
            return id;
        }

        if (areLacking)
        {
            return "w";
        }

        if (!names.TryGetValue(id, out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"w{actor}.{names.Count}");
            names[id] = name;
        }

        return name;
    }
}
