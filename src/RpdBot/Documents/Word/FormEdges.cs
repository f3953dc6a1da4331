using DocumentFormat.OpenXml.Wordprocessing;
using RpdBot.Documents.Contents;

namespace RpdBot.Documents.Word;

/// <summary>The page, and what stands at its head and foot: no names of people.</summary>
internal static class FormEdges
{
    private const int Margin = 1134;

    public static Header Header(FormContent content) =>
        new(
            FormParagraphs.One(
                StyleIds.Header,
                keep: false,
                FormParagraphs.Words(content.Partnership),
                new Run(new TabChar()),
                FormParagraphs.Words(content.Reference)
            )
        );

    public static Footer Footer() =>
        new(
            FormParagraphs.One(
                StyleIds.Footer,
                keep: false,
                FormParagraphs.Words("Confidential"),
                new Run(new TabChar()),
                FormParagraphs.Words("Page "),
                Counter("PAGE"),
                FormParagraphs.Words(" of "),
                Counter("NUMPAGES")
            )
        );

    /// <summary>Nothing stands at the head of the first page: its title says it all.</summary>
    public static Header FirstHeader() => new(FormParagraphs.One(StyleIds.Header, keep: false));

    public static SectionProperties Page(string header, string firstHeader, string footer) =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new HeaderReference { Type = HeaderFooterValues.First, Id = firstHeader },
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new FooterReference { Type = HeaderFooterValues.First, Id = footer },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = 1304,
                Bottom = 1304,
                Left = Margin,
                Right = Margin,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            },
            new TitlePage()
        );

    private static SimpleField Counter(string name) => new(FormParagraphs.Words("1")) { Instruction = name };
}
