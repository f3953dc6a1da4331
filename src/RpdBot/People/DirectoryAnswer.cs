namespace RpdBot.People;

/// <summary>What a directory says when it is asked for one person.</summary>
public abstract record DirectoryAnswer
{
    private DirectoryAnswer() { }

    /// <summary>This is the person.</summary>
    public sealed record Found(DirectoryPerson Person) : DirectoryAnswer;

    /// <summary>There is no such person.</summary>
    public sealed record NotFound : DirectoryAnswer;

    /// <summary>This was the person: their account is closed, so they cannot be asked anything.</summary>
    public sealed record Left(DirectoryPerson Person) : DirectoryAnswer;

    /// <summary>Several people fit; somebody has to choose.</summary>
    public sealed record Ambiguous(IReadOnlyList<DirectoryPerson> People) : DirectoryAnswer;

    /// <summary>The directory does not serve the tenant in question, and will not do so later either.</summary>
    public sealed record Elsewhere : DirectoryAnswer;

    /// <summary>The directory could not be asked, or may not tell.</summary>
    /// <param name="Reason">A short reason for operators, without names.</param>
    public sealed record Unavailable(string Reason) : DirectoryAnswer;
}
