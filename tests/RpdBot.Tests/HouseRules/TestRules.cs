using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RpdBot.Tests.HouseRules;

/// <summary>How tests are named.</summary>
public static class TestRules
{
    private const int Fewest = 2;
    private const int Most = 4;

    /// <summary>Tests whose name is not Subject_Condition_Outcome; where nothing is special, Subject_Outcome.</summary>
    public static IEnumerable<string> Unclear(IEnumerable<SourceFile> files) =>
        from file in files
        from method in file.All<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(list => list.Attributes).Any(IsTest)
        where method.Identifier.Text.Split('_', StringSplitOptions.RemoveEmptyEntries).Length is < Fewest or > Most
        select $"{file.At(method)}: {method.Identifier.Text} is not Subject_Condition_Outcome.";

    private static bool IsTest(AttributeSyntax attribute) => attribute.Name.ToString() is "Fact" or "Theory";
}
