using System.Collections.Immutable;

namespace RpdBot.Cases;

/// <summary>Collections of ids and of people's keys, told apart letter by letter.</summary>
/// <remarks>
/// Sorted collections compare as a language sorts unless told otherwise, and then two addresses that differ only in a
/// letter which is not seen would be one person. What is read from a store comes with that comparison, too.
/// </remarks>
internal static class Ordinal
{
    /// <summary>An empty dictionary.</summary>
    public static ImmutableSortedDictionary<string, T> Keys<T>() =>
        ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);

    /// <summary>The same entries.</summary>
    public static ImmutableSortedDictionary<string, T> Keys<T>(ImmutableSortedDictionary<string, T> entries) =>
        entries.WithComparers(StringComparer.Ordinal);

    /// <summary>The same sets under the same keys.</summary>
    public static ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Sets(
        ImmutableSortedDictionary<string, ImmutableSortedSet<string>> entries
    ) => entries.ToImmutableSortedDictionary(entry => entry.Key, entry => Set(entry.Value), StringComparer.Ordinal);

    /// <summary>An empty set.</summary>
    public static ImmutableSortedSet<string> Set() => ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The same members.</summary>
    public static ImmutableSortedSet<string> Set(ImmutableSortedSet<string> members) =>
        members.WithComparer(StringComparer.Ordinal);
}
