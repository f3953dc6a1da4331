using DocumentFormat.OpenXml.Wordprocessing;

namespace RpdBot.Tests.Documents;

/// <summary>Every form of every procedure, as a file: sound, readable by everybody, and nothing in it but words.</summary>
public sealed class WordFormsTests
{
    public static TheoryData<string> Samples() => [.. All().Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Form_WhateverStandsInIt_IsSound(string name)
    {
        using var printed = Print(name);

        Assert.Empty(printed.Faults);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Form_ForReadersOfAllKinds_HasTitleLanguageAndHeaderRows(string name)
    {
        using var printed = Print(name);

        Assert.Contains("RPD-2026-000123", printed.Package.PackageProperties.Title);
        Assert.Equal("en-GB", printed.Package.PackageProperties.Language);
        Assert.Equal(
            "en-GB",
            printed.Package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value
        );
        Assert.All(
            printed.Body.Elements<Table>(),
            table =>
            {
                Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties?.GetFirstChild<TableHeader>());
                Assert.NotNull(table.GetFirstChild<TableProperties>()?.TableCaption?.Val?.Value);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Form_WhateverStandsInIt_HoldsNoLinkAndNoFieldButThePageNumbers(string name)
    {
        using var printed = Print(name);

        Assert.Empty(printed.Body.Descendants<Hyperlink>());
        Assert.Empty(printed.Body.Descendants<FieldCode>());
        Assert.Empty(printed.Body.Descendants<SimpleField>());
        Assert.Empty(printed.Package.MainDocumentPart!.HyperlinkRelationships);
    }

    [Fact]
    public void Words_WithWhatXmlForbids_KeepAllTheRest()
    {
        var sample = All().First(one => one.Name.EndsWith("-forbidden", StringComparison.Ordinal));
        using var printed = new PrintedDocument(sample.Print());

        var words = printed
            .Entries.First(entry => entry.Label.StartsWith("Please briefly", StringComparison.Ordinal))
            .Words;
        Assert.Equal(
            "a-issue x <w:p/>&amp; ]]> { HYPERLINK \"https://x.example\" } '\"\nsecond\nthird\nfourth 👩‍👧 \u202eabc \u007f\n",
            words.Replace("a-issue \n", "a-issue ", StringComparison.Ordinal)
        );
    }

    private static PrintedDocument Print(string name) => new(All().Single(sample => sample.Name == name).Print());

    private static IEnumerable<FormSample> All() =>
        FormSample
            .Full()
            .Concat(FormSample.Empty())
            .Concat(FormSample.Filled("brim", Brim.Words))
            .Concat(FormSample.Filled("forbidden", Brim.Forbidden));
}
