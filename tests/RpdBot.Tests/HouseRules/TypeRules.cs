using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RpdBot.Tests.HouseRules;

/// <summary>How types are declared: sealed unless meant to be derived from, and one to a file.</summary>
public static class TypeRules
{
    private const int Small = 25;

    /// <summary>Classes and records that are open though nothing derives from them.</summary>
    public static IEnumerable<string> Open(IReadOnlyCollection<SourceFile> files)
    {
        var bases = files.SelectMany(file => file.All<BaseTypeDeclarationSyntax>()).SelectMany(Bases).ToHashSet();
        var closed = files
            .SelectMany(file => file.All<TypeDeclarationSyntax>())
            .Where(IsClosed)
            .Select(Name)
            .ToHashSet();
        return from file in files
            from type in file.All<TypeDeclarationSyntax>()
            where type is ClassDeclarationSyntax or RecordDeclarationSyntax && !IsStruct(type)
            where !closed.Contains(Name(type)) && !bases.Contains(Name(type))
            select $"{file.At(type)}: {Name(type)} is not sealed.";
    }

    /// <summary>Types that stand in a file with others without being of their family.</summary>
    /// <remarks>
    /// Of the family is what derives from another type of the file, and what is small and spoken of by another: the
    /// answer of a method, the kinds of a thing. Partial pieces of one type are one.
    /// </remarks>
    public static IEnumerable<string> Crowded(IEnumerable<SourceFile> files) =>
        from file in files
        let types = file.TopLevelTypes.GroupBy(Name, StringComparer.Ordinal).Select(pieces => pieces.First()).ToList()
        from stranger in types.Where(type => !IsOfTheFamily(type, types)).Skip(1)
        select $"{file.At(stranger)}: {Name(stranger)} belongs in a file of its own.";

    private static bool IsOfTheFamily(BaseTypeDeclarationSyntax type, List<BaseTypeDeclarationSyntax> types)
    {
        var others = types.Where(other => other != type).ToList();
        return Bases(type).Intersect(others.Select(Name), StringComparer.Ordinal).Any()
            || (LinesOf(type) <= Small && others.Any(other => Speaks(other, Name(type))));
    }

    private static int LinesOf(BaseTypeDeclarationSyntax type)
    {
        var end = type.GetLocation().GetLineSpan().EndLinePosition.Line;
        return end - type.Identifier.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
    }

    private static bool Speaks(BaseTypeDeclarationSyntax type, string name) =>
        type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Text == name);

    private static bool IsClosed(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(modifier =>
            modifier.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword
        );

    private static bool IsStruct(TypeDeclarationSyntax type) =>
        type is RecordDeclarationSyntax record && record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword);

    private static string Name(BaseTypeDeclarationSyntax type) => type.Identifier.Text;

    /// <summary>The last words of the names that a type derives from, without type arguments.</summary>
    private static IEnumerable<string> Bases(BaseTypeDeclarationSyntax type) =>
        (type.BaseList?.Types ?? []).Select(named => named.Type.ToString().Split('<')[0].Split('.')[^1]);
}
