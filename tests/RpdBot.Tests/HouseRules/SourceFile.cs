using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RpdBot.Tests.HouseRules;

/// <summary>One C# file of the source tree, read.</summary>
/// <param name="Path">Where it lies, from the solution's folder, with <c>/</c>.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Root">Its syntax.</param>
public sealed record SourceFile(string Path, string Text, CompilationUnitSyntax Root)
{
    /// <summary>Reads a text as the file that would lie there.</summary>
    public static SourceFile Parse(string path, string text) =>
        new(path, text, CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot());

    /// <summary>How many lines it has.</summary>
    public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;

    /// <summary>The types that stand in no other type; delegates are not counted.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> TopLevelTypes =>
        Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<BaseTypeDeclarationSyntax>();

    /// <summary>Where a piece of it stands, for people.</summary>
    public string At(SyntaxNode node) => $"{Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    /// <summary>All pieces of one kind.</summary>
    public IEnumerable<T> All<T>()
        where T : SyntaxNode => Root.DescendantNodes().OfType<T>();
}
