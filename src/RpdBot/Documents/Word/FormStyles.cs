using DocumentFormat.OpenXml.Wordprocessing;

namespace RpdBot.Documents.Word;

/// <summary>How a form looks: plain letters of a good size, much room, and no meaning carried by a colour alone.</summary>
internal static class FormStyles
{
    /// <summary>Headings and labels: dark enough to be read by anybody, also on paper.</summary>
    public const string Ink = "1F3864";

    /// <summary>Words of less weight: still seven to one against white.</summary>
    public const string Quiet = "545454";

    /// <summary>Under labels.</summary>
    public const string Shade = "E9EFF7";

    /// <summary>Around cells.</summary>
    public const string Rule = "8496B0";

    private const string Font = "Arial";
    private const string English = "en-GB";

    public static Styles All() =>
        new(
            Defaults(),
            Paragraph(StyleIds.Normal, "Normal", Space(0, 120), isDefault: true),
            Paragraph(StyleIds.Title, "Title", Space(0, 60, keep: true), Letters(40, isBold: true, Ink)),
            Paragraph(StyleIds.Subtitle, "Subtitle", Space(0, 100, keep: true), Letters(24, isBold: false, Quiet)),
            Heading(StyleIds.Heading1, "heading 1", level: 0, size: 30, before: 360, hasRule: true),
            Heading(StyleIds.Heading2, "heading 2", level: 1, size: 25, before: 240, hasRule: false),
            Paragraph(StyleIds.Hint, "Form Hint", Space(0, 120, keep: true), Letters(21, isBold: false, Quiet)),
            Paragraph(StyleIds.Label, "Form Label", Space(50, 50), Letters(21, isBold: true, Ink)),
            Paragraph(StyleIds.Answer, "Form Answer", Space(50, 50)),
            Paragraph(StyleIds.NoAnswer, "Form No Answer", Space(50, 50), Letters(20, isBold: false, Quiet)),
            Paragraph(StyleIds.Note, "Form Note", Boxed()),
            Paragraph(StyleIds.Version, "Form Version", Space(60, 160), Letters(19, isBold: false, Quiet)),
            Paragraph(StyleIds.Gap, "Form Gap", Tight(), Letters(8, isBold: false, Quiet)),
            Paragraph(StyleIds.Header, "header", Edge(), Letters(18, isBold: false, Quiet)),
            Paragraph(StyleIds.Footer, "footer", Edge(), Letters(18, isBold: false, Quiet)),
            Table()
        );

    private static DocDefaults Defaults() =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = Font,
                        HighAnsi = Font,
                        ComplexScript = Font,
                        EastAsia = Font,
                    },
                    new FontSize { Val = "22" },
                    new FontSizeComplexScript { Val = "22" },
                    new Languages
                    {
                        Val = English,
                        EastAsia = English,
                        Bidi = "ar-SA",
                    }
                )
            ),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines
                    {
                        After = "120",
                        Line = "271",
                        LineRule = LineSpacingRuleValues.Auto,
                    }
                )
            )
        );

    private static Style Paragraph(
        string id,
        string name,
        StyleParagraphProperties lines,
        StyleRunProperties? letters = null,
        bool isDefault = false
    )
    {
        var style = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            StyleName = new StyleName { Val = name },
            Default = isDefault ? true : null,
        };
        if (!isDefault)
        {
            style.BasedOn = new BasedOn { Val = StyleIds.Normal };
        }

        style.Append(new PrimaryStyle(), lines);
        if (letters is not null)
        {
            style.Append(letters);
        }

        return style;
    }

    private static Style Heading(string id, string name, int level, int size, int before, bool hasRule)
    {
        var lines = Space(before, 100, keep: true);
        if (hasRule)
        {
            lines.InsertAfter(
                new ParagraphBorders(Line<BottomBorder>(Ink, width: 8, space: 3)),
                lines.GetFirstChild<KeepLines>()
            );
        }

        lines.Append(new OutlineLevel { Val = level });
        return Paragraph(id, name, lines, Letters(size, isBold: true, Ink));
    }

    private static StyleParagraphProperties Space(int before, int after, bool keep = false)
    {
        var lines = new StyleParagraphProperties();
        if (keep)
        {
            lines.Append(new KeepNext(), new KeepLines());
        }

        lines.Append(Spacing(before, after));
        return lines;
    }

    private static SpacingBetweenLines Spacing(int before, int after) =>
        new() { Before = $"{before}", After = $"{after}" };

    /// <summary>A note stands out by a bar at its side and its shade.</summary>
    private static StyleParagraphProperties Boxed() =>
        new(
            new KeepLines(),
            new ParagraphBorders(Line<LeftBorder>(Ink, width: 24, space: 8)),
            Shading(Shade),
            Spacing(160, 200),
            new Indentation { Left = "200", Right = "60" }
        );

    private static StyleParagraphProperties Tight() =>
        new(
            new SpacingBetweenLines
            {
                Before = "0",
                After = "0",
                Line = "140",
                LineRule = LineSpacingRuleValues.Exact,
            }
        );

    private static StyleParagraphProperties Edge() =>
        new(new Tabs(new TabStop { Val = TabStopValues.Right, Position = FormTables.Width }), Spacing(0, 0));

    private static StyleRunProperties Letters(int halfPoints, bool isBold, string colour)
    {
        var letters = new StyleRunProperties();
        if (isBold)
        {
            letters.Append(new Bold(), new BoldComplexScript());
        }

        letters.Append(
            new Color { Val = colour },
            new FontSize { Val = $"{halfPoints}" },
            new FontSizeComplexScript { Val = $"{halfPoints}" }
        );
        return letters;
    }

    private static Style Table() =>
        new(
            new StyleName { Val = "Form Table" },
            new StyleTableProperties(
                new TableBorders(
                    Line<TopBorder>(Rule),
                    Line<LeftBorder>(Rule),
                    Line<BottomBorder>(Rule),
                    Line<RightBorder>(Rule),
                    Line<InsideHorizontalBorder>(Rule),
                    Line<InsideVerticalBorder>(Rule)
                ),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 115, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 115, Type = TableWidthValues.Dxa }
                )
            )
        )
        {
            Type = StyleValues.Table,
            StyleId = StyleIds.Table,
        };

    public static Shading Shading(string colour) =>
        new()
        {
            Val = ShadingPatternValues.Clear,
            Color = "auto",
            Fill = colour,
        };

    private static T Line<T>(string colour, uint width = 4, uint space = 0)
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = width,
            Space = space,
            Color = colour,
        };
}
