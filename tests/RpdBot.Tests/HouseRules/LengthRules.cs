using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RpdBot.Tests.HouseRules;

/// <summary>How long files and methods may be.</summary>
public static class LengthRules
{
    private static readonly Limits File = new("files", Median: 60, MostOf: 200, Longest: 350);
    private static readonly Limits Method = new("methods", Median: 8, MostOf: 30, Longest: 60);

    /// <summary>Where files or methods are longer than the house allows, all in all or one by one.</summary>
    public static IEnumerable<string> Faults(IReadOnlyCollection<SourceFile> files) =>
        File.Faults([.. files.Select(file => (file.Path, file.Lines))])
            .Concat(Method.Faults([.. files.SelectMany(Methods)]));

    /// <summary>Files and methods that are too long whatever they are: a test may have a long list, but not any.</summary>
    public static IEnumerable<string> TooLong(IReadOnlyCollection<SourceFile> files) =>
        File.TooLong(files.Select(file => (file.Path, file.Lines))).Concat(Method.TooLong(files.SelectMany(Methods)));

    private static IEnumerable<(string Where, int Lines)> Methods(SourceFile file) =>
        file.All<BaseMethodDeclarationSyntax>().Select(method => (file.At(method), LinesOf(method)));

    /// <summary>From the line with the name to the last; attributes and documentation are not counted.</summary>
    private static int LinesOf(BaseMethodDeclarationSyntax method)
    {
        var end = method.GetLocation().GetLineSpan().EndLinePosition.Line;
        var start = method.ParameterList.GetLocation().GetLineSpan().StartLinePosition.Line;
        return end - start + 1;
    }

    private sealed record Limits(string What, int Median, int MostOf, int Longest)
    {
        public IEnumerable<string> TooLong(IEnumerable<(string Where, int Lines)> lengths) =>
            from length in lengths
            where length.Lines > Longest
            select $"{length.Where}: {length.Lines} lines; {What} have at most {Longest}.";

        public IEnumerable<string> Faults(IReadOnlyList<(string Where, int Lines)> lengths)
        {
            var ordered = lengths.Select(length => length.Lines).Order().ToList();
            return TooLong(lengths).Concat(Half(At(ordered, 0.5))).Concat(OneInTwenty(At(ordered, 0.95)));
        }

        private IEnumerable<string> Half(int lines) =>
            lines > Median ? [$"Half of the {What} have {lines} lines or more; it should be {Median}."] : [];

        private IEnumerable<string> OneInTwenty(int lines) =>
            lines > MostOf ? [$"One in twenty {What} has {lines} lines or more; it should be {MostOf}."] : [];

        private static int At(List<int> ordered, double share) =>
            ordered.Count == 0 ? 0 : ordered[(int)((ordered.Count - 1) * share)];
    }
}
