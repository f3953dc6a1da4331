using DocumentFormat.OpenXml.Office2010.Word;
using DocumentFormat.OpenXml.Wordprocessing;
using RpdBot.Documents.Contents;
using CheckedBox = DocumentFormat.OpenXml.Office2010.Word.Checked;
using LockedBox = DocumentFormat.OpenXml.Wordprocessing.Lock;
using OnOff = DocumentFormat.OpenXml.Office2010.Word.OnOffValues;

namespace RpdBot.Documents.Word;

/// <summary>A box that is ticked or not: a locked check box, which is read aloud as one.</summary>
internal static class TickBox
{
    private const string Font = "MS Gothic";
    private const string Ticked = "2612";
    private const string Empty = "2610";

    // Word shows no longer title of a content control.
    private const int LongestTitle = 64;

    public static SdtRun Of(Choice choice) =>
        new(
            new SdtProperties(
                new SdtAlias { Val = Title(choice.Label) },
                new LockedBox { Val = LockingValues.SdtContentLocked },
                new SdtContentCheckBox(
                    new CheckedBox { Val = choice.IsTicked ? OnOff.One : OnOff.Zero },
                    new CheckedState { Font = Font, Val = Ticked },
                    new UncheckedState { Font = Font, Val = Empty }
                )
            ),
            new SdtContentRun(
                new Run(
                    new RunProperties(
                        new RunFonts
                        {
                            Ascii = Font,
                            HighAnsi = Font,
                            EastAsia = Font,
                            Hint = FontTypeHintValues.EastAsia,
                        }
                    ),
                    new Text(choice.IsTicked ? "\u2612" : "\u2610")
                )
            )
        );

    private static string Title(string label) =>
        XmlText.Clean(label.Length > LongestTitle ? label[..LongestTitle] : label);
}
