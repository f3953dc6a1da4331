using RpdBot.People.Graph;

namespace RpdBot.People;

/// <summary>What a directory says when it is asked who is in a group.</summary>
public abstract record GroupAnswer
{
    private GroupAnswer() { }

    /// <summary>These people, by name; nobody when the group is empty.</summary>
    public sealed record Members(IReadOnlyList<DirectoryPerson> People) : GroupAnswer;

    /// <summary>There is no such group.</summary>
    public sealed record NotFound : GroupAnswer;

    /// <summary>The directory does not serve the group's tenant.</summary>
    public sealed record Elsewhere : GroupAnswer;

    /// <summary>The directory could not be asked, or may not tell.</summary>
    /// <param name="Reason">A short reason for operators, without names.</param>
    public sealed record Unavailable(string Reason) : GroupAnswer
    {
        /// <summary>What Graph said, for whoever checks its permissions; null for another reason.</summary>
        internal GraphFault? Fault { get; init; }
    }
}
