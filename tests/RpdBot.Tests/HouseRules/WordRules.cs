using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RpdBot.Tests.HouseRules;

/// <summary>Words that have no place in the source, or not in this part of it.</summary>
public static class WordRules
{
    private static readonly string[] Kinds =
    [
        "Services",
        "Helpers",
        "Models",
        "Utils",
        "Utilities",
        "Common",
        "Shared",
        "Managers",
        "Interfaces",
        "Enums",
        "Exceptions",
        "Extensions",
        "Dtos",
        "Entities",
        "Infrastructure",
        "Core",
        "Misc",
    ];

    private static readonly string[] PureFolders =
    [
        "src/RpdBot.Cards/",
        "src/RpdBot/Procedures/",
        "src/RpdBot/Cases/",
        "src/RpdBot/Views/",
    ];

    private static readonly string[] ClocksAndDice =
    [
        "DateTime.Now",
        "DateTime.UtcNow",
        "DateTime.Today",
        "DateTimeOffset.Now",
        "DateTimeOffset.UtcNow",
        "TimeProvider.System",
        "Guid.NewGuid",
        "Guid.CreateVersion7",
        "Random.Shared",
        "Stopwatch.GetTimestamp",
    ];

    private static readonly string[] Clocks = ["clock", "time", "timeprovider"];

    private static readonly string[] Unfinished = ["TODO", "FIXME", "HACK", "XXX", "NotImplementedException"];

    /// <summary>Folders that are named by the kind of what lies in them, not by what it is about.</summary>
    public static IEnumerable<string> FoldersByKind(IEnumerable<SourceFile> files) =>
        from folder in files.Select(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/')).Distinct()
        where folder.Split('/', '.').Intersect(Kinds, StringComparer.OrdinalIgnoreCase).Any()
        select $"{folder} is named by a kind.";

    /// <summary>A clock or a die in a room that is pure.</summary>
    public static IEnumerable<string> ImpureNames(IEnumerable<SourceFile> files) =>
        from file in files
        where PureFolders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal))
        from access in file.All<MemberAccessExpressionSyntax>()
        from word in ClocksAndDice
        where access.ToString() == word || access.ToString().EndsWith("." + word, StringComparison.Ordinal)
        select $"{file.At(access)}: {word} in a pure room.";

    /// <summary>Marks of unfinished work, and regions.</summary>
    public static IEnumerable<string> UnfinishedWork(IEnumerable<SourceFile> files) =>
        from file in files
        where !file.Path.Contains("/HouseRules/", StringComparison.Ordinal)
        from word in Unfinished.Append("#region")
        where file.Text.Contains(word, StringComparison.Ordinal)
        select $"{file.Path}: {word}.";

    /// <summary>Waits of a fixed length on the machine's own clock: they are too long, or too short.</summary>
    public static IEnumerable<string> FixedWaits(IEnumerable<SourceFile> files) =>
        from file in files
        from call in file.All<InvocationExpressionSyntax>()
        where call.Expression.ToString() is "Task.Delay" or "Thread.Sleep" or "System.Threading.Thread.Sleep"
        where call.ArgumentList.Arguments.Take(1).Any(HasNumber) && !HasClock(call)
        select $"{file.At(call)}: waits for a while, not for something.";

    /// <summary>Catches of every exception that neither log nor throw again.</summary>
    public static IEnumerable<string> SilentCatches(IEnumerable<SourceFile> files) =>
        from file in files
        from caught in file.All<CatchClauseSyntax>()
        where caught.Declaration is null or { Type: IdentifierNameSyntax { Identifier.Text: "Exception" } }
        where caught.Filter is null && !Speaks(caught)
        select $"{file.At(caught)}: catches everything and says nothing.";

    private static bool HasNumber(ArgumentSyntax argument) =>
        argument.DescendantTokens().Any(token => token.IsKind(SyntaxKind.NumericLiteralToken));

    private static bool HasClock(InvocationExpressionSyntax call) =>
        call
            .ArgumentList.Arguments.Skip(1)
            .Any(argument => Clocks.Contains(argument.ToString().ToLowerInvariant().TrimStart('_')));

    private static bool Speaks(CatchClauseSyntax caught) =>
        caught.Block.DescendantNodes().OfType<ThrowStatementSyntax>().Any()
        || caught
            .Block.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Any(call => call.Expression.ToString().Contains("log", StringComparison.OrdinalIgnoreCase));
}
