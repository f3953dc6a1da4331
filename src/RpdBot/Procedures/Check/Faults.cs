using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RpdBot.Procedures.Check;

/// <summary>Gathers faults, and knows the ones that can stand anywhere.</summary>
internal sealed partial class Faults
{
    private readonly ImmutableArray<ProcedureFault>.Builder _found = ImmutableArray.CreateBuilder<ProcedureFault>();

    public ImmutableArray<ProcedureFault> Found() => _found.ToImmutable();

    public void Add(string path, string sentence) => _found.Add(new(path, sentence));

    public void AddIf(bool wrong, string path, string sentence)
    {
        if (wrong)
        {
            Add(path, sentence);
        }
    }

    /// <summary>Whether a fault was found at a place whose path has this in it.</summary>
    public bool AnyAt(string part) => _found.Any(fault => fault.Path.Contains(part, StringComparison.Ordinal));

    /// <summary>A text that people read must have words.</summary>
    public void Empty(string? text, string path) =>
        AddIf(string.IsNullOrWhiteSpace(text), path, "This is empty. Write what people are to read.");

    /// <summary>A list that must name at least one.</summary>
    public void Empty<T>(ImmutableArray<T> list, string path, string wanted) =>
        AddIf(list.IsEmpty, path, $"This is empty. Name at least one {wanted}.");

    /// <summary>An id that is spelt so that cards and keys can carry it.</summary>
    public void Id(string id, string path) =>
        AddIf(!Shape().IsMatch(id), path, "An id has lower-case letters, digits and hyphens only.");

    /// <summary>Ids of a list, each of its own.</summary>
    public void Ids(IEnumerable<string> ids, string path, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (at, id) in ids.Index())
        {
            Id(id, $"{path}[{at}].id");
            AddIf(!seen.Add(id), $"{path}[{at}].id", $"There is another {what} “{id}”. Give each its own id.");
        }
    }

    /// <summary>Ids that must be known.</summary>
    public void Unknown(ImmutableArray<string> ids, Func<string, object?> known, string path, string what)
    {
        foreach (var (at, id) in ids.Index())
        {
            Unknown(id, known, $"{path}[{at}]", what);
        }
    }

    /// <summary>An id that must be known.</summary>
    public void Unknown(string id, Func<string, object?> known, string path, string what) =>
        AddIf(known(id) is null, path, $"There is no {what} “{id}”. Name one that this definition has.");

    [GeneratedRegex(
        "^[a-z0-9]+(-[a-z0-9]+)*\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex Shape();
}
