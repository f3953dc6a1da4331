using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RpdBot.Documents.Contents;

namespace RpdBot.Documents.Word;

/// <summary>Lays out what a form says as a Word document.</summary>
internal static class WordWriter
{
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static byte[] Write(FormContent content)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Describe(package, content);
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = FormStyles.All();
            main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
            var body = new Body(FormBody.Of(content));
            body.Append(Page(main, content));
            main.Document = Root(body);
        }

        return stream.ToArray();
    }

    private static SectionProperties Page(MainDocumentPart main, FormContent content)
    {
        var header = main.AddNewPart<HeaderPart>();
        header.Header = FormEdges.Header(content);
        var firstHeader = main.AddNewPart<HeaderPart>();
        firstHeader.Header = FormEdges.FirstHeader();
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = FormEdges.Footer();
        return FormEdges.Page(main.GetIdOfPart(header), main.GetIdOfPart(firstHeader), main.GetIdOfPart(footer));
    }

    private static Document Root(Body body)
    {
        var document = new Document(body) { MCAttributes = new MarkupCompatibilityAttributes { Ignorable = "w14" } };
        document.AddNamespaceDeclaration("mc", Compatibility);
        document.AddNamespaceDeclaration("w14", Word2010);
        return document;
    }

    private static void Describe(WordprocessingDocument package, FormContent content)
    {
        var about = package.PackageProperties;
        about.Title = XmlText.Clean(content.Subject);
        about.Subject = XmlText.Clean(content.Reference);
        about.Creator = XmlText.Clean(content.Partnership);
        about.Language = "en-GB";
        about.Created = content.At.UtcDateTime;
        about.Modified = content.At.UtcDateTime;
    }

    private static Settings Settings() =>
        new(
            new Zoom { Percent = "100" },
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = "en-GB" }
        );
}
